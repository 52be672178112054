package io.github.mediabias.archive;

import io.github.mediabias.archive.QueryableCopy.QueryException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of DuckDB's messages what tells somebody where a query is wrong. */
final class QueryErrors {

    private static final Pattern LINE = Pattern.compile("\\bLINE (\\d+):");

    private QueryErrors() {}

    static QueryException of(SQLException e, String sql) {
        String message = String.valueOf(e.getMessage());
        Matcher matcher = LINE.matcher(message);
        return new QueryException(plain(message), matcher.find() ? Integer.parseInt(matcher.group(1)) : 0, e);
    }

    /** The message without the copy of the query and the mark under it. */
    static String plain(String message) {
        Matcher matcher = LINE.matcher(message);
        String plain = matcher.find() ? message.substring(0, matcher.start()) : message;
        return plain.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** The line of a position in the query; 0 if there is none. */
    static int line(@Nullable String position, String sql) {
        if (position == null || !position.matches("\\d{1,9}")) {
            return 0;
        }
        int end = Math.min(sql.length(), Integer.parseInt(position));
        return 1 + (int) sql.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
