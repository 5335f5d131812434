/** Shows the theme switch, and keeps what the reader chooses; what the device shows is not a choice. */
export function enableThemeSwitch(): void {
  const root = document.documentElement;
  const device = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector<HTMLElement>('[data-theme-switch]');
  if (!button) return;

  const isDark = () => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : device.matches);
  const name = () => {
    const chosen = root.dataset['theme'];
    // A theme that a reader chose overrides what the device prefers, in the bar of the browser as well.
    for (const bar of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
      const preference = (bar.dataset['media'] ??= bar.media);
      bar.media = chosen ? (preference.includes(chosen) ? 'all' : 'not all') : preference;
    }
    button.ariaLabel = button.dataset[isDark() ? 'light' : 'dark'] as string;
  };

  button.onclick = () => {
    const theme = isDark() ? 'light' : 'dark';
    if ((theme === 'dark') === device.matches) {
      delete root.dataset['theme'];
      localStorage.removeItem('theme');
    } else {
      root.dataset['theme'] = theme;
      localStorage.setItem('theme', theme);
    }
    name();
  };
  device.onchange = name;
  // Invisible till now, not absent: nothing moves when it appears.
  button.classList.remove('invisible');
  name();
}
