"""The attribution F1 of `mediabias evaluate`, by which epochs and thresholds are chosen."""

import re
from dataclasses import dataclass

from .windows import Article, Attribution, Spans

WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
HEAD_END = re.compile(r",|\(|—|–| (?:who|of|for|at|from|in|with|on|to|and|that)\b")
LEAST_OVERLAP = 0.5


@dataclass(frozen=True)
class Score:
    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.predicted + self.gold) if self.predicted + self.gold else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.4f}"


def score(articles: list[Article], predicted: list[list[Attribution]]) -> Score:
    """Contents matched one to one, the best overlap first, that have the right source too."""
    right = total = gold = 0
    for article, found in zip(articles, predicted, strict=True):
        words = [match.span() for match in WORD.finditer(article.text)]
        coded = _with_words(article.attributions, words)
        found = _with_words(found, words)
        right += _right(article.text, words, coded, found)
        total += len(found)
        gold += len(coded)
    return Score(right, total, gold)


def _with_words(attributions: list[Attribution], words: list[tuple[int, int]]) -> list[Attribution]:
    return [attribution for attribution in attributions if _touched(words, attribution.content)]


def _right(
    text: str, words: list[tuple[int, int]], coded: list[Attribution], found: list[Attribution]
) -> int:
    gold_words = [_touched(words, a.content) for a in coded]
    found_words = [_touched(words, a.content) for a in found]
    pairs = [
        (-overlap, i, j)
        for i, gold in enumerate(gold_words)
        for j, other in enumerate(found_words)
        if (overlap := _overlap(gold, other)) >= LEAST_OVERLAP
    ]
    right = 0
    matched_gold: set[int] = set()
    matched_found: set[int] = set()
    for _, i, j in sorted(pairs):
        if i not in matched_gold and j not in matched_found:
            matched_gold.add(i)
            matched_found.add(j)
            right += _same_source(text, words, coded[i].source, found[j].source)
    return right


def _touched(words: list[tuple[int, int]], spans: Spans) -> frozenset[int]:
    return frozenset(i for i, (begin, end) in enumerate(words) for first, last in spans if begin < last and end > first)


def _overlap(one: frozenset[int], other: frozenset[int]) -> float:
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def _same_source(text: str, words: list[tuple[int, int]], gold: Spans, found: Spans) -> bool:
    gold_words, found_words = _touched(words, gold), _touched(words, found)
    if not gold_words or not found_words:
        return not gold_words and not found_words
    if _overlap(gold_words, found_words) >= LEAST_OVERLAP:
        return True
    begin, end = sorted(gold)[0]
    cut = HEAD_END.search(text, begin + 1, end)
    heads = [_touched(words, [[begin, last]]) for last in (end, cut.start() if cut else end)]
    return any(head and max(head) in found_words for head in heads)
