"""The chunks of a sentence to frames: what stands before and behind each finite verb, clause by clause."""

from collections.abc import Callable, Sequence

from msgspec import Struct, field

from kantlijn.annotators.parse.lookahead import (
    COMPARING,
    FINITE,
    GOVERNING,
    OPENING_INFINITIVES,
    PLURAL,
    SUBJECTS,
    closes,
    compares,
    has_te,
    main_follows,
    verb_follows,
)
from kantlijn.annotators.parse.phrases import Phrase


class Frame(Struct, eq=False):
    """A clause while it is read."""

    opener: str
    """S behind a subordinating word, R behind a relative one, M of a main clause, N of an infinitive with `te`."""
    first: int
    end: int = 0
    verb: int = -1
    before: list[int] = field(default_factory=list)
    """The noun phrases before the verb that no preposition governs."""
    behind: list[int] = field(default_factory=list)
    sure: bool = True
    """Whether the verb can be nothing else than finite."""
    joined: "Frame | None" = None
    """The clause before `en` that this one may share its subject with."""


class FrameReader:
    """One sentence, read from left to right."""

    def __init__(self, codes: str, chunks: Sequence[Phrase], first: int, end: int) -> None:
        """Begin with a main clause that has nothing yet."""
        self.codes, self.chunks, self.start, self.end = codes, chunks, first, end
        self.stack = [Frame("M", first)]
        self.found = [self.stack[0]]
        self.fresh = -1
        """Where something new may have begun, behind a comma or `en`; else -1."""
        self.nouns: list[int] = []
        """The noun phrases since."""
        self.coordinated = False
        self.governed = False

    def read(self) -> list[Frame]:
        """Give the frames in the order in which they open."""
        codes, chunks, place, end = self.codes, self.chunks, self.start, self.end
        while place < end:
            code = codes[place]
            if code in SUBJECTS:
                if not self.governed:
                    self._add_noun(place)
                elif codes[place + 1 : place + 2] != "K":
                    self.governed = False
            elif code in GOVERNING:
                if chunks[place].head in OPENING_INFINITIVES and has_te(codes, chunks, place, end):
                    self._push("N", place)
                self.governed = True
            elif code != "A":
                place = self._step(place, code)
                continue
            place += 1
        for frame in self.stack:
            frame.end = self.end
        return self.found

    def _step(self, place: int, code: str) -> int:
        """Read a verb, a word that opens something, or a mark; say where to read on."""
        if code == "K" and self.governed:
            return place + 1
        if code not in "YZ" and not (code == "-" and self.codes[place - 1 : place] == "P"):
            self.governed = False
        if code == "(":
            return self._behind_bracket(place)
        if code == "-":
            return self._behind_dash(place)
        reader = READERS.get(code)
        if reader:
            reader(self, place)
        return place + 1

    def _end_infinitive(self, place: int) -> None:
        if self.stack[-1].opener == "N":
            self._pop(place)

    def _add_noun(self, place: int) -> None:
        top = self.stack[-1]
        if self.fresh >= 0 and top.verb >= 0:
            self.nouns.append(place)
        elif top.verb < 0:
            top.before.append(place)
        else:
            top.behind.append(place)

    def _add_verb(self, place: int, *, sure: bool = True) -> None:
        while len(self.stack) > 1 and not self.coordinated and self._is_done(self.stack[-1], place):
            self._pop(place)
        if (
            self.codes[place - 1] == ","
            and place > self.start
            and self.stack[0].verb < 0
            and self.codes[place + 1 : place + 2] in tuple(SUBJECTS)
        ):
            while len(self.stack) > 1:  # `Hoewel hij, wil |hij|`
                self._pop(place)
        top = self.stack[-1]
        if top.verb < 0 or (sure and not top.sure and self.fresh < 0):
            if top.verb >= 0:
                top.before += top.behind
                top.behind = []
            top.verb, top.sure = place, sure
            self.fresh, self.coordinated = -1, False
        elif sure and self.fresh >= 0:
            self._begin_again(place)

    def _is_done(self, frame: Frame, place: int) -> bool:
        """Say whether no verb of a clause is to come: it has one, or is no clause (`Zoals verwacht |won| hij`)."""
        if not frame.sure and frame.verb == place - 1:
            return False
        comparing = not frame.before and self.stack[0].verb < 0 and self.chunks[frame.first].head in COMPARING
        return frame.verb >= 0 or frame.opener == "N" or comparing

    def _begin_again(self, verb: int) -> None:
        """Open a clause of the same kind as the one before: `Jansen kwam en |zij| lachte`."""
        top = self.stack[-1]
        if top.opener != "M" and not closes(self.codes, verb, self.end):
            while len(self.stack) > 1:
                self._pop(self.fresh)
            top = self.stack[-1]
        top.end = self.fresh
        frame = Frame(top.opener, self.fresh, verb=verb, before=self.nouns, joined=top if self.coordinated else None)
        if top.opener != "M":
            frame.first = top.first
        self.stack[-1] = frame
        self.found.append(frame)
        self.fresh, self.nouns, self.coordinated = -1, [], False

    def _add_infinitive(self, place: int) -> None:
        """Take an infinitive for a plural where no other verb of the clause is to come."""
        top = self.stack[-1]
        if top.opener == "N":
            return
        if top.verb < 0:
            following = self.codes[place + 1 : place + 2] or "."
            if self.codes[place - 1] == "," and self.stack[0].verb < 0 and following in SUBJECTS and place > self.start:
                self._add_verb(place, sure=True)  # `Hoewel het kan, |weigeren| zij`
            elif top.opener == "M" and (
                following == "p"
                or not verb_follows(self.codes, place, self.end, coordinated=bool(self.stack[-1].before))
            ):
                self._add_verb(place, sure=following == "p")
            elif top.opener != "M" and following not in FINITE + PLURAL:
                self._add_verb(place, sure=False)
        elif (
            self.fresh >= 0
            and self.nouns
            and not verb_follows(self.codes, place, self.end, coordinated=bool(self.stack[-1].before))
            and (self.coordinated or top.opener == "S")
        ):
            self._begin_again(place)

    def _open(self, place: int) -> None:
        """Open a clause at `dat` or `die`; a question word that opens the sentence stands in its main clause."""
        code = self.codes[place]
        if code == "R" and self._asks(place):
            if self.chunks[place].head[:2] in ("wi", "wa", "we") and not self.chunks[place].head.startswith("waar"):
                self.stack[0].before.append(place)  # `|Wie| zegt dat?`, but not `|Waarop| Mol zegt`
            return
        if place == self.start and code == "S" and self._has_one_verb():
            self.governed = True  # `Als reactie |besloot| hij`
            return
        if self.chunks[place].head in COMPARING and compares(self.codes, self.chunks, place, self.end):
            self.governed = True
            return
        top = self.stack[-1]
        if len(self.stack) > 1 and (top.opener == "N" or (top.verb >= 0 and (self.coordinated and not self.nouns))):
            self._pop(place)
        self._push(code, place)

    def _asks(self, place: int) -> bool:
        """Say whether a word is the question word that opens the main clause: `En |wie| zegt dat?`."""
        main = self.stack[-1]
        before = self.codes[place - 1] if place > self.start else ""
        if main is not self.found[0] or main.before or main.verb >= 0 or before not in ("", *"KxAP-,"):
            return False
        if self.codes[place + 1 : place + 2] in (*FINITE, *PLURAL):
            return True
        return place == self.start and not main_follows(self.codes, place, self.end)

    def _has_one_verb(self) -> bool:
        """Say whether a sentence has but one word that can be finite, which is then that of its main clause."""
        codes = self.codes[self.start : self.end]
        return sum(map(codes.count, FINITE)) == 1 and not any(map(codes.count, PLURAL))

    def _join(self, place: int) -> None:
        if self.stack[-1].verb < 0:
            return
        self.fresh, self.nouns, self.coordinated = place, [], True
        if self.codes[place] == "x" and self.codes[place + 1 : place + 2] not in ("S", "R"):
            while len(self.stack) > 1:
                self._pop(place)

    def _pause(self, place: int) -> None:
        condition = self.codes[place + 2 : place + 3] in tuple(FINITE) and self.chunks[place + 1].head == "dan"
        if condition and self.stack[0].verb == self.start:  # `Mocht hij komen, dan |gaat| zij`
            self.stack[0].opener = "S"
            self._restart(place)
            return
        while len(self.stack) > 1 and (self.stack[-1].verb >= 0 or self.stack[-1].opener == "N"):
            self._pop(place)
        self.fresh, self.nouns, self.coordinated = place + 1, [], False

    def _restart(self, place: int) -> None:
        while len(self.stack) > 1:
            self._pop(place)
        self.stack[0].end = place
        self.stack = [Frame("M", place + 1)]
        self.found.append(self.stack[0])
        self.fresh, self.nouns, self.coordinated = -1, [], False

    def _behind_bracket(self, place: int) -> int:
        closing = self.codes.find(")", place, self.end)
        return closing + 1 if closing >= 0 else place + 1

    def _behind_dash(self, place: int) -> int:
        """Pass over what stands between two dashes, or begin again behind one."""
        closing = self.codes.find("-", place + 1, self.end)
        if (
            closing >= 0
            and place > self.start
            and closing - place > 1
            and self.stack[0].before
            and self.stack[0].verb < 0
        ):
            return closing + 1
        if self.stack[0].verb >= 0:
            self._pause(place)
        return place + 1

    def _push(self, opener: str, place: int) -> None:
        self.stack.append(Frame(opener, place))
        if opener != "N":
            self.found.append(self.stack[-1])
        self.fresh, self.nouns, self.coordinated = -1, [], False

    def _pop(self, place: int) -> None:
        self.stack.pop().end = place


READERS: dict[str, Callable[[FrameReader, int], None]] = {
    **dict.fromkeys(FINITE, FrameReader._add_verb),
    **dict.fromkeys(PLURAL, FrameReader._add_infinitive),
    **dict.fromkeys("SR", FrameReader._open),
    **dict.fromkeys("Kx", FrameReader._join),
    **dict.fromkeys(";:", FrameReader._restart),
    **dict.fromkeys("YZ", FrameReader._end_infinitive),
    ",": FrameReader._pause,
}
"""What each code makes a reader do."""
