"""Token classes of a sentence to the same, settled by their neighbours: `die` before a noun, `zijn` as a verb.

Each rule replaces one letter where the letters around it say so; they are applied in their order.
"""

import re
from functools import partial
from operator import methodcaller

from kantlijn.pattern_codes import compiled

ITEM = "JjU9XNGBWYvcIinfdpgrw"
"""What may stand in a noun phrase behind its determiner."""
NOUN = "UXNGBWndg"
FINITE_BEFORE = "DEHPAFOmMRSxK9tklhzbj,.n"
VERB_FOLLOWS = r"(?=[^.?!;:\n]*[VCLbIivcpfurwzQqlhT,])"
"""Without any word that may be a verb there is no clause for `dat` to open: `Voor Mol is |dat| veel`."""
RULES: tuple[tuple[str, str], ...] = (
    (r"[vcIiVCLf](?<=e[vcIiVCLf])", "Y"),  # `te werken`
    (rf"u(?<=[{NOUN}H]u)(?=[{FINITE_BEFORE}])", "V"),  # `het trio doorkruiste de stad`
    (r"u(?<=[AM]u)(?=[HDEmnt])", "V"),  # `Zo kukelde hij`
    (r"P(?<=DP)(?=[E9]P[Jj9])", "A"),  # `de op een na beste man`
    (r"[E9](?<=DA[E9])(?=P[Jj9])", "A"),
    (r"P(?<=DAAP)(?=[Jj9])", "A"),
    (rf"p(?=b|[{NOUN}])|p(?<=[DEm]p)", "Y"),  # `gebruikt wordt`
    ("p", "V"),
    (r"f(?<=nf)(?=[DEmPAOt])|f(?<=^[UX]f)(?=[DEmPAOtUh])", "V"),  # `Veldkamp lacht`
    (r"B(?=Nn)", "j"),  # `zegt politiek verslaggever Jansen`
    (r"w(?=[UGBWXdnJjfg])", "J"),  # `de 32-jarige pitcher`
    ("w", "N"),
    (r"J(?<=^J)(?=[VCLK]|b(?![VCLb]))", "U"),  # `Blauw won`
    (r"u(?<=[DEm]Ju)(?=[DEPAMm])", "V"),  # `de revanche volgde in`
    (rf"r(?<=[DEmPAJj]r)(?=[{NOUN}fJjY])|r(?<=^r)(?=[{NOUN}fJjY])", "J"),  # `de ontwikkelde landen`
    (r"r(?<=[^HnX\n][K,]r)(?=[UNGBWdgfJjY])", "J"),
    ("r", "V"),
    (r"E(?<=DE)(?=[.,VCLbvcQq:?]|$)", "J"),  # `zegt de een`
    (r"E(?<=CAE)(?=[.,]|$)", "N"),  # `zegt er een`
    (r"[E9](?=F)", "N"),  # `een van de piloten`
    (rf"u(?=[{NOUN}JjY9f])", "J"),  # `de doorkruiste stad`
    ("u", "U"),
    (r"f(?<=[HlkR]f)(?=[.,?!]|$)|f(?<=Hf)", "I"),  # `die landen`, `wij landen`
    ("f", "W"),  # `de landen`
    (rf"l(?<=[,{NOUN})v]l)(?=[^.?!|\n])", "R"),  # `de man die lacht`, `Jansen, die lacht`
    (rf"l(?=[{ITEM}])", "D"),  # `Die man lacht`
    ("l", "H"),  # `Die lacht`
    (r"k(?<=,[VCLb]k)", "H"),  # `Als hij komt, is dat goed`
    (r"k(?=A[.,])", "H"),  # `Hij wil dat niet.`
    (r"k(?<=^k)(?=[HDEmOn])", "S"),  # `Dat hij komt, is zeker`
    (r"k(?<=Pk)(?=[DtHnm])|k(?=G)|k(?=[Ii][EDAmnt])", "S"),  # `ondanks dat hij`
    (rf"k(?<=[VCLbivcUXNGBWnJHyY,AI:j]k)(?=[DEtmhHOMPASsR9JjUXNGBWnzld]){VERB_FOLLOWS}", "S"),  # `zegt dat hij`
    (rf"k(?=[{ITEM}])(?!k(?:j[AP.,?!]|j$|Y))", "D"),  # `Dat plan`, not `is dat goed`
    ("k", "H"),  # `Dat kan`
    (r"e(?=[Xn])", "P"),  # `te Utrecht`
    (r"t(?=[vc]H)", "H"),  # `Dit verzin je`
    (rf"t(?=[{ITEM}])(?!t[iI](?:[,.]|$))(?!t(?:j[AP.,]|Y))", "D"),  # `het plan`
    (rf"t(?=A[JjU][{NOUN}])", "D"),  # `het zeer grote plan`
    ("t", "H"),  # `het regent`
    (r"h(?<=ah)(?=[iIVCL])", "O"),  # `volgens haar schrikken mensen`
    (rf"h(?=[{ITEM}])", "m"),  # `haar plan`
    ("h", "O"),  # `zag haar`
    (r"z(?<=[HAG]z)|z(?<=Rz)(?![jJUNGBWdX])", "V"),  # `er zijn`, `wij zijn`, `bewoners zijn`
    (r"z(?=[DEHtPAFmMSy.,?])", "V"),  # `De huizen zijn op`
    ("z", "m"),  # `zijn plan`
    (r"s(?=[VCLvcb])", "A"),  # `Toen zei hij`
    (r"s(?<=[VCLb]s)", "A"),  # `Hij zei toen`
    (r"s(?<=^s)(?![VCLbvc])|s(?=[HDEnXmN])", "S"),  # `toen hij kwam`
    ("s", "A"),
    (r"T(?<=[CcW]T)(?=[HDEtlnmhMRX])|T(?=H)", "S"),  # `vraagt of hij`
    ("T", "K"),
    (r"[VCL](?<=[Em][VCL])(?=[^HE\n])|b(?<=[Em]b)(?=F)", "U"),  # `een wil van`
    (r"[VCLb](?<=D[VCLb])", "U"),  # `de wil`
    (r"[Ii](?<=[DEm][JjY][Ii])(?=[VCLb,.PFKA]|$)", "U"),  # `het nieuwe optreden`
    (r"[VCL](?<=[DEm][JjY][VCL])(?=[VCLb])", "U"),  # `de kale streek was`, not `de jongste lacht`
    (r"[Ii](?<=[DEm][Ii])", "U"),  # `het leven`
    (r"[VCLb](?<=J[VCLb])(?=[VCLb])", "U"),  # `goede wil is nodig`
    (r"[vc](?<=H[vc])|[vc](?<=HO[vc])", "V"),  # `ik werk`
    (r"[vc](?<![DEmJPF][vc])(?=H)", "V"),  # `denk ik`
    (r"[vc](?<=^[vc])(?=O)|[vc](?<=[,.Q][vc])(?=O)", "V"),  # `Stel je voor`
    ("b", "V"),
)
"""What is replaced by which letter. The letter itself stands first, what must stand before it right behind that: so a
search passes over all others at once.
"""
COMPILED = [
    methodcaller("replace", pattern, letter)
    if len(pattern) == 1
    else partial(compiled(pattern, re.MULTILINE).sub, letter)
    for pattern, letter in RULES
]


def settle(letters: str) -> str:
    """Give the letters of sentences, one in each line, with each ambiguous one settled; the length stays."""
    for apply in COMPILED:
        letters = apply(letters)
    return letters
