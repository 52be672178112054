"""Words and paragraphs as the engine reads them: what is done here and in the module `encoder` must be the same."""

import unicodedata
from dataclasses import dataclass

UNKNOWN = 100
LONGEST_WORD = 100
LONGEST_PARAGRAPH = 300
PLAIN, CAPITALISED, UPPER, MIXED, NUMBER = range(5)


@dataclass(frozen=True)
class Word:
    """A word or mark. `begin` and `end` count code points of the article, `pieces` are numbers in the vocabulary."""

    begin: int
    end: int
    pieces: tuple[int, ...]
    shape: int
    quoted: bool


@dataclass(frozen=True)
class Paragraph:
    """A line of the article, or a part of a long one. One that `announces` ends with a colon: the next one is its content."""

    words: tuple[Word, ...]
    announces: bool

    @property
    def pieces(self) -> int:
        return sum(len(word.pieces) for word in self.words)


class WordReader:
    """Cuts text at white space and marks as the uncased BERT does, and words into pieces of the vocabulary."""

    def __init__(self, vocabulary: dict[str, int]):
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}

    def paragraphs(self, text: str) -> list[Paragraph]:
        """The paragraphs that hold any word, in their order."""
        paragraphs = []
        begin = 0
        for line in text.split("\n"):
            words = self._words(text, begin, begin + len(line))
            paragraphs += _parts(text, words)
            begin += len(line) + 1
        return paragraphs

    def _words(self, text: str, begin: int, end: int) -> list[Word]:
        words: list[Word] = []
        quoted = False

        def add(first: int, last: int) -> None:
            nonlocal quoted
            written = text[first:last]
            normal = _normalise(written)
            if not normal:
                return
            inside = quoted
            if written in "“«":
                quoted = inside = True
            elif written in "”»":
                quoted, inside = False, True
            elif written == '"':
                quoted, inside = not quoted, True
            words.append(Word(first, last, self._split(normal), _shape(written), inside))

        word = begin
        for i in range(begin, end):
            if text[i].isspace():
                add(word, i)
                word = i + 1
            elif _is_mark(text[i]):
                add(word, i)
                add(i, i + 1)
                word = i + 1
        add(word, end)
        return words

    def _split(self, word: str) -> tuple[int, ...]:
        if word not in self._known:
            self._known[word] = self._longest_pieces(word)
        return self._known[word]

    def _longest_pieces(self, word: str) -> tuple[int, ...]:
        pieces = []
        begin = 0
        while begin < len(word) <= LONGEST_WORD:
            prefix = "##" if begin else ""
            end = len(word)
            while end > begin and prefix + word[begin:end] not in self._vocabulary:
                end -= 1
            if end == begin:
                return (UNKNOWN,)
            pieces.append(self._vocabulary[prefix + word[begin:end]])
            begin = end
        return tuple(pieces) or (UNKNOWN,)


def _is_mark(character: str) -> bool:
    if character < "\x80":
        return " " < character < "\x7f" and not character.isalnum()
    return unicodedata.category(character).startswith("P")


def _normalise(word: str) -> str:
    kept = "".join(c for c in word if unicodedata.category(c) not in ("Cc", "Cf", "Co") and c != "\ufffd")
    plain = "".join(c for c in unicodedata.normalize("NFD", kept) if unicodedata.category(c) != "Mn")
    return plain.lower()


def _shape(word: str) -> int:
    if word.isdigit():
        return NUMBER
    if word.islower() or not word[:1].isalpha():
        return PLAIN
    if word.isupper():
        return UPPER if len(word) > 1 else CAPITALISED
    return CAPITALISED if word[0].isupper() and word[1:].islower() else MIXED


def _parts(text: str, words: list[Word]) -> list[Paragraph]:
    """A long line is cut at the last end of a sentence in the second half of what fits, or else where it is full."""
    parts = []
    begin = 0
    while begin < len(words):
        pieces = 0
        end = begin
        sentence_end = None
        while end < len(words) and pieces + len(words[end].pieces) <= LONGEST_PARAGRAPH:
            pieces += len(words[end].pieces)
            end += 1
            if pieces > LONGEST_PARAGRAPH // 2 and _is_sentence_end(text, words, end):
                sentence_end = end
        if end < len(words) and sentence_end:
            end = sentence_end
        end = max(end, begin + 1)
        last = words[end - 1]
        parts.append(Paragraph(tuple(words[begin:end]), end == len(words) and text[last.begin : last.end] == ":"))
        begin = end
    return parts


def _is_sentence_end(text: str, words: list[Word], end: int) -> bool:
    last = words[end - 1]
    if text[last.begin : last.end] not in (".", "?", "!", "”"):
        return False
    return end == len(words) or text[words[end].begin].isupper() or text[words[end].begin] == "“"
