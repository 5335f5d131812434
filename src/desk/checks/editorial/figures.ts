/** Nothing that a figure could belong to stands right before it. */
export const FIGURE_START = "(?<![\\p{L}\\p{N}_/.,#@°’'+-])";

/** Words that have their capital from the sentence, and number nothing. */
const OPENINGS =
  '(?!(?:The|An?|In|On|By|At|Of|For|From|With|And|But|Or|Over|Some|Its|Their|All|Only|About|Les?|La|Une?|Des?|Du|En|Aux?|Et|Ou|Mais|Sur|Pour|Avec|Près|Plus|Ces|Ses|Leurs?|Dans|Par|Ils?|Elles?|On|Quelque)[ \\u00a0\\u202f])';

/** A word with a capital or an abbreviation that numbers a part, a version or a file, and the space after it. */
export const NUMBERED = `(?:(?<![\\p{L}\\p{N}])(?:${OPENINGS}\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}+#-]{0,20}|[Vv]ersions?|v\\.?|pp?\\.|§|[Ff]ig(?:ures?|\\.)|[Aa]rt(?:icles?|\\.)|[Cc]hap(?:itres?|ters?|\\.)|[Ss]ections?|[Pp]arties?|[Tt]ableaux?|[Tt]ables?|[Aa]nnexes?|[Cc]rit(?:ères?|eri(?:on|a))|[Rr]ègles?|[Rr]ules?|[Nn]iveaux?|[Ll]evels?|[Nn]um(?:éros?|bers?)|[Nn]°|[Nn]os?\\.?|[Cc]odes?|[Rr]éf(?:érences?|\\.)|[Rr]eferences?|[Dd]ossiers?|[Bb]revets?|[Pp]atents?|[Nn]ormes?|[Tt]él\\.|[Ll]ois?)[ \\u00a0\\u202f])`;
