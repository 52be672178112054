package io.github.mediabias.core.read;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;

/** Takes what readers find, in the order of the input. Called from one thread. */
public interface ArticleSink {

    /** The next article. */
    void article(Article article);

    /** The next problem; that of an article which is kept comes before the article. */
    void problem(ReadProblem problem);

    /** No more comes. */
    default void end() {}
}
