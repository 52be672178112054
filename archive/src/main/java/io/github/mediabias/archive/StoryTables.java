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

    private StoryTables() {}

    /** Groups the articles that are reported: of an article with several versions, the newest. */
    static void fill(Database database) throws SQLException {
        CorpusStage stage = new CorpusStage();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT a.article, a.outlet, a.id, a.date, a.headline, a.url,"
                        + " a.text_hash, a.words, s.terms, s.sketch"
                        + " FROM current_article a LEFT JOIN story_signature s USING (article)")) {
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
