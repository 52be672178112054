package io.github.mediabias.archive;

import io.github.mediabias.analysis.story.CorpusStage;
import io.github.mediabias.analysis.story.Story;
import io.github.mediabias.analysis.story.StoryArticle;
import io.github.mediabias.analysis.story.StorySignature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Fills the tables {@code story} and {@code story_article} from the signatures of all articles, anew each time. */
final class StoryTables {

    /** About how many articles are read at a time, since the driver holds a whole result in memory. */
    private static final long PORTION = 20_000;

    private StoryTables() {}

    /** Groups the articles that are reported: of an article with several versions, the newest. */
    static void fill(Database database) throws SQLException {
        CorpusStage stage = new CorpusStage();
        long portions = 1 + database.number("SELECT count(*) FROM article") / PORTION;
        for (long portion = 0; portion < portions; portion++) {
            add(database, "hash(a.article) % " + portions + " = " + portion, stage);
        }
        database.execute("DELETE FROM story");
        database.execute("DELETE FROM story_article");
        try (DuckDBAppender stories = database.duckDb().createAppender("main", "story");
                DuckDBAppender members = database.duckDb().createAppender("main", "story_article")) {
            for (Story story : stage.stories()) {
                stories.beginRow();
                stories.append(story.story());
                stories.append(story.label());
                append(stories, story.firstDay());
                append(stories, story.lastDay());
                stories.endRow();
                for (Story.Member member : story.members()) {
                    members.beginRow();
                    members.append(story.story());
                    members.append(member.article());
                    if (member.duplicateOf() == null) {
                        members.appendNull();
                    } else {
                        members.append(member.duplicateOf());
                    }
                    members.endRow();
                }
            }
        }
    }

    private static void add(Database database, String portion, CorpusStage stage) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT a.article, a.outlet, a.id, a.date, a.headline, a.url,"
                        + " a.text_hash, a.words, s.terms, s.sketch"
                        + " FROM current_article a LEFT JOIN story_signature s USING (article) WHERE " + portion)) {
            while (rows.next()) {
                stage.add(new StoryArticle(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getInt(8),
                        signature(rows.getString(9), rows.getString(10))));
            }
        }
    }

    /** An article that an earlier version of this program has analysed has none. */
    private static StorySignature signature(@Nullable String terms, @Nullable String sketch) {
        return terms == null || sketch == null ? StorySignature.EMPTY : StorySignature.parse(terms, sketch);
    }

    private static void append(DuckDBAppender appender, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            appender.appendNull();
        } else {
            appender.append(day);
        }
    }
}
