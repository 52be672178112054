package io.github.mediabias.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Where in a workbook the rows stand that findings rest on, learnt while the sheets are written. */
final class RowPlaces {

    private final List<ReportFinding.Rows> wanted;
    private final Map<ReportFinding.Rows, Place> places = new HashMap<>();

    /** Numbers from 0. */
    private record Place(String sheetName, int first, int last, int columns) {}

    RowPlaces(List<ReportFinding.Rows> wanted) {
        this.wanted = wanted;
    }

    /**
     * Takes note of a row.
     *
     * @param table the table's name
     * @param sheetName the sheet's name in the workbook
     * @param row its number, from 0
     */
    void note(String table, String sheetName, List<@Nullable Object> values, int row) {
        for (ReportFinding.Rows rows : wanted) {
            if (rows.sheet().equals(table)
                    && values.subList(0, rows.firstCells().size()).equals(rows.firstCells())) {
                places.merge(
                        rows,
                        new Place(sheetName, row, row, values.size()),
                        (before, now) -> new Place(sheetName, before.first(), row, values.size()));
            }
        }
    }

    /** Where a link to these rows leads, such as {@code 'Shares'!A3:W3}; {@code null} if there are none. */
    @Nullable
    String address(ReportFinding.Rows rows) {
        Place place = places.get(rows);
        return place == null
                ? null
                : "'" + place.sheetName().replace("'", "''") + "'!A" + (place.first() + 1) + ":"
                        + CellReference.convertNumToColString(place.columns() - 1) + (place.last() + 1);
    }
}
