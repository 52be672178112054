"""What the engine in Java relies on. Run in this folder: python3 -m unittest"""

import unittest

import numpy as np

from attribution_encoder.decoding import Candidate, Settings, best_labels, decode, spans
from attribution_encoder.scoring import score
from attribution_encoder.windows import LINKER_LABELS, Article, Attribution, windows
from attribution_encoder.words import CAPITALISED, MIXED, NUMBER, PLAIN, UNKNOWN, UPPER, WordReader

PIECES = {piece: number for number, piece in enumerate(["mayor", "said", "rain", "##fall", "ends", "the", ".", ",", '"'], 1000)}
TEXT = 'The mayor said rainfall ends.\nTHE MAYOR, 66: "Rain ends." É McX'


def _span(text: str, words: str) -> list[int]:
    begin = text.index(words)
    return [begin, begin + len(words)]


class Words(unittest.TestCase):
    def setUp(self) -> None:
        self.first, self.second = WordReader(PIECES).paragraphs(TEXT)

    def test_are_split_into_the_longest_pieces_in_lower_case(self) -> None:
        self.assertEqual(
            [word.pieces for word in self.first.words], [(1005,), (1000,), (1001,), (1002, 1003), (1004,), (1006,)]
        )
        self.assertEqual(self.second.words[-1].pieces, (UNKNOWN,))

    def test_keep_their_places_in_the_article(self) -> None:
        self.assertEqual([TEXT[word.begin : word.end] for word in self.second.words[:3]], ["THE", "MAYOR", ","])

    def test_tell_how_they_are_written(self) -> None:
        shapes = {TEXT[word.begin : word.end]: word.shape for word in self.second.words}
        self.assertEqual(
            [shapes[word] for word in ("THE", ",", "66", "Rain", "ends", "É", "McX")],
            [UPPER, PLAIN, NUMBER, CAPITALISED, PLAIN, CAPITALISED, MIXED],
        )

    def test_know_whether_they_are_in_marks_and_marks_belong_to_what_they_enclose(self) -> None:
        quoted = [TEXT[word.begin : word.end] for word in self.second.words if word.quoted]
        self.assertEqual(quoted, ['"', "Rain", "ends", ".", '"'])


class Decoding(unittest.TestCase):
    def test_never_goes_on_with_a_span_that_has_not_begun(self) -> None:
        scores = np.log(np.array([[0.1, 0.2, 0.7], [0.1, 0.2, 0.7], [0.8, 0.1, 0.1]]))
        # By hand: begin, inside (0.2 * 0.7 * 0.8 = 0.112) beats outside, begin (0.1 * 0.2 * 0.8 = 0.016).
        self.assertEqual(best_labels(scores).tolist(), [1, 2, 0])

    def test_gives_back_what_certain_probabilities_say(self) -> None:
        gold = [
            Attribution([_span(TEXT, "The mayor")], [_span(TEXT, "said")], [_span(TEXT, "rainfall ends")]),
        ]
        article = Article("a", TEXT, WordReader(PIECES).paragraphs(TEXT), gold)
        (window,) = windows(article)
        (cue,) = window.gold_cues()
        certain = np.eye(LINKER_LABELS)[window.links(cue)]
        self.assertEqual(decode([Candidate(window, cue, 1.0, certain)], Settings()), gold)

    def test_gives_a_content_to_one_cue_only(self) -> None:
        text = "The mayor said , rain ends ."
        article = Article("a", text, WordReader(PIECES).paragraphs(text), [])
        content = [_span(text, "rain ends")]
        likely = Attribution([], [_span(text, "said")], content)
        other = Attribution([], [_span(text, "mayor")], content)
        found = []
        for attribution, probability in ((other, 0.6), (likely, 1.0)):
            (window,) = windows(Article("a", text, article.paragraphs, [attribution]))
            (cue,) = window.gold_cues()
            found.append(Candidate(window, cue, probability, np.eye(LINKER_LABELS)[window.links(cue)]))
        found = [Candidate(found[1].window, c.cue, c.cue_probability, c.links) for c in found]
        self.assertEqual(decode(found, Settings()), [likely])

    def test_lets_a_span_begin_again_behind_a_word_that_another_has_taken(self) -> None:
        self.assertEqual(spans(np.array([1, 2, 0, 2, 1]), 1), [(0, 2), (3, 4), (4, 5)])


class Scoring(unittest.TestCase):
    def test_wants_the_right_source_beside_half_of_the_content(self) -> None:
        content, source = [_span(TEXT, "rainfall ends")], [_span(TEXT, "The mayor")]
        article = Article("a", TEXT, [], [Attribution(source, [], content)])
        self.assertEqual(score([article], [[Attribution(source, [], [_span(TEXT, "rainfall")])]]).right, 1)
        self.assertEqual(score([article], [[Attribution([], [], content)]]).right, 0)
        self.assertEqual(score([article], [[Attribution(source, [], [_span(TEXT, "said")])]]).right, 0)


if __name__ == "__main__":
    unittest.main()
