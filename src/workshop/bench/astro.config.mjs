import config from '../../../astro.config.mjs';
import { measurePhases } from './phases.ts';

/** The build of the magazine, phase by phase. */
export default measurePhases(config, '.cache/phases.json');
