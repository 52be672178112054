package io.github.mediabias.reporting;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.table.Rows.CorrectionRow;
import io.github.mediabias.archive.Corrections;
import io.github.mediabias.archive.Corrections.Change;
import io.github.mediabias.archive.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what analysts have corrected on the sheet Attributions of a report back into an archive.
 *
 * <p>An answer is set. An empty cell withdraws a correction that the workbook showed, or that came from a workbook of the same
 * name; one that came from another workbook in the meantime stays. All is written or, if a cell is wrong, nothing.
 */
public final class CorrectionImport {

    /** More errors than this nobody reads at a time. */
    private static final int ERRORS_SHOWN = 30;

    /** Country and role. */
    private static final int CODE_BLOCK = 3;

    private final Codebook codebook;
    private final String workbook;
    private final long run;
    private final List<String> errors = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int set;
    private int changed;
    private int withdrawn;
    private int unchanged;
    private int kept;

    private CorrectionImport(Codebook codebook, String workbook, long run) {
        this.codebook = codebook;
        this.workbook = workbook;
        this.run = run;
    }

    /**
     * What came of it, counted in fields of attributions.
     *
     * @param set new ones
     * @param changed those that had another value
     * @param withdrawn those whose cells are empty now
     * @param unchanged those that the archive had already
     * @param kept those of other workbooks, which this one leaves empty
     * @param unattached corrections of the whole archive that belong to no attribution any more, in words
     */
    public record Result(int set, int changed, int withdrawn, int unchanged, int kept, List<String> unattached) {
        public Result {
            unattached = List.copyOf(unattached);
        }
    }

    /**
     * Reads the corrections of a workbook into an archive.
     *
     * @param codebook tells which codes there are, and blocs
     * @throws IOException if the file is no report, or cells are wrong: the message names each with its sheet, what was found and
     *     what was expected; the archive is then as before
     */
    public static Result read(Path file, Database archive, Codebook codebook) throws IOException, SQLException {
        Path fileName = file.getFileName();
        String workbook = fileName == null ? file.toString() : fileName.toString();
        CorrectionImport reading =
                new CorrectionImport(codebook, workbook, archive.number("SELECT coalesce(max(run), 0) FROM run"));
        List<CorrectionSheet.Row> rows = CorrectionSheet.read(
                file, CorrectableAttributions.correctedArticles(archive, workbook), reading.errors);
        CorrectableAttributions attributions = CorrectableAttributions.of(archive, rows);
        for (CorrectionSheet.Row row : rows) {
            reading.read(row, attributions);
        }
        reading.requireNoErrors();
        Corrections.save(archive, reading.changes);
        return new Result(
                reading.set,
                reading.changed,
                reading.withdrawn,
                reading.unchanged,
                reading.kept,
                CorrectableAttributions.unattached(archive));
    }

    private void requireNoErrors() throws IOException {
        if (!errors.isEmpty()) {
            String more = errors.size() > ERRORS_SHOWN
                    ? String.format(Locale.ROOT, "%n  and %,d more", errors.size() - ERRORS_SHOWN)
                    : "";
            throw new IOException(errors.stream().limit(ERRORS_SHOWN).collect(Collectors.joining("\n  ")) + more
                    + "\n  Nothing was written.");
        }
    }

    private void read(CorrectionSheet.Row row, CorrectableAttributions attributions) {
        CorrectableAttributions.Attribution attribution = attributions.find(row);
        if (attribution == null) {
            errors.add(row.cells().get(CorrectionField.CODE) + ": the archive has no such text of " + row.outlet()
                    + ", " + row.id() + "; expected a report on articles that this archive holds");
            return;
        }
        Map<CorrectionField, List<CorrectionRow>> before = attribution.corrections();
        Map<CorrectionField, List<CorrectionRow>> after = new EnumMap<>(CorrectionField.class);
        boolean differs = false;
        for (CorrectionField field : CorrectionField.values()) {
            List<CorrectionRow> old = before.getOrDefault(field, List.of());
            String answer = row.answers().get(field);
            List<CorrectionRow> rows = answer == null
                    ? left(old, row.shown().containsKey(field))
                    : answered(field, answer, attribution, row);
            if (rows.isEmpty() && old.isEmpty()) {
                continue;
            }
            boolean equal = values(rows).equals(values(old));
            if (!rows.isEmpty()) {
                after.put(field, equal ? old : rows);
            }
            if (answer != null && equal) {
                unchanged++;
            } else if (!equal) {
                differs = true;
                count(old, rows);
            }
        }
        if (differs) {
            changes.add(new Change(
                    attribution.keptUnder(),
                    after.values().stream()
                            .flatMap(List::stream)
                            .map(correction -> under(attribution.key(), correction))
                            .toList()));
        }
    }

    private void count(List<CorrectionRow> old, List<CorrectionRow> rows) {
        if (old.isEmpty()) {
            set++;
        } else if (rows.isEmpty()) {
            withdrawn++;
        } else {
            changed++;
        }
    }

    private static List<String> values(List<CorrectionRow> rows) {
        return rows.stream().map(CorrectionRow::value).toList();
    }

    /** What becomes of a correction whose cell is empty. */
    private List<CorrectionRow> left(List<CorrectionRow> old, boolean wasShown) {
        if (old.isEmpty() || wasShown || workbook.equals(old.get(0).workbook())) {
            return List.of();
        }
        kept++;
        return old;
    }

    private List<CorrectionRow> answered(
            CorrectionField field,
            String answer,
            CorrectableAttributions.Attribution attribution,
            CorrectionSheet.Row row) {
        String place = String.valueOf(row.cells().get(field));
        if (field == CorrectionField.CODE) {
            return codes(answer, attribution, place);
        }
        for (String valid : field.answers()) {
            if (isSaid(field, valid, answer)) {
                String was = attribution.values().get(field);
                return List.of(correction(attribution.key(), field, field.stored(valid), null, null, null, was));
            }
        }
        errors.add(place + ": found '" + answer + "'; expected " + String.join(", ", field.answers()) + " or nothing");
        return List.of();
    }

    /** Whether an answer is that value, or what it is called in one of the languages of reports. */
    private static boolean isSaid(CorrectionField field, String value, String answer) {
        String vocabulary = field.vocabulary();
        return value.equalsIgnoreCase(answer)
                || vocabulary != null
                        && Arrays.stream(ReportLanguage.values()).anyMatch(language -> Messages.in(language)
                                .label(vocabulary, value)
                                .equalsIgnoreCase(answer));
    }

    private List<CorrectionRow> codes(String answer, CorrectableAttributions.Attribution attribution, String place) {
        List<SourceMember> members = attribution.members();
        String[] codes = answer.split(";", -1);
        if (attribution.isFound() && codes.length != Math.max(1, members.size())) {
            errors.add(place + ": found " + codes.length + " codes; expected one for each of "
                    + members.stream().map(SourceMember::actor).collect(Collectors.joining("; "))
                    + ", with semicolons between them");
            return List.of();
        }
        List<CorrectionRow> rows = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].strip().toUpperCase(Locale.ROOT);
            if (!isCode(code)) {
                errors.add(place + ": found '" + codes[i].strip()
                        + "'; expected the code of a country (countries.csv), or " + SourceMember.UNKNOWN
                        + ", and behind it that of a role (roles.csv) or nothing, such as USAGOV");
                return List.of();
            }
            SourceMember member = i < members.size() ? members.get(i) : null;
            String actor = member == null ? "" : member.actor();
            rows.add(correction(
                    attribution.key(),
                    CorrectionField.CODE,
                    code,
                    i,
                    bloc(code, actor, attribution),
                    codebook.officialRoles().contains(code.substring(CODE_BLOCK)),
                    member == null ? "empty" : member.code()));
        }
        return rows;
    }

    private boolean isCode(String code) {
        if (code.length() != CODE_BLOCK && code.length() != 2 * CODE_BLOCK) {
            return false;
        }
        String country = code.substring(0, CODE_BLOCK);
        String role = code.substring(CODE_BLOCK);
        return (country.equals(SourceMember.UNKNOWN) || codebook.findCountry(country) != null)
                && (role.isEmpty() || codebook.findRole(role) != null);
    }

    private @Nullable String bloc(String code, String actor, CorrectableAttributions.Attribution attribution) {
        BlocMembership ofCountry = codebook.findBloc(code.substring(0, CODE_BLOCK), attribution.day());
        BlocMembership membership = ofCountry == null ? codebook.findBloc(actor, attribution.day()) : ofCountry;
        return membership == null ? null : membership.code();
    }

    private CorrectionRow correction(
            Corrections.Key key,
            CorrectionField field,
            String value,
            @Nullable Integer ordinal,
            @Nullable String bloc,
            @Nullable Boolean official,
            @Nullable String was) {
        return new CorrectionRow(
                key.outlet(),
                key.id(),
                key.source(),
                key.content(),
                field.column(),
                value,
                Math.toIntExact(run),
                key.begin(),
                ordinal,
                bloc,
                official,
                was,
                workbook);
    }

    /** The same correction, kept under the words that its attribution has now. */
    private static CorrectionRow under(Corrections.Key key, CorrectionRow row) {
        return new CorrectionRow(
                key.outlet(),
                key.id(),
                key.source(),
                key.content(),
                row.field(),
                row.value(),
                row.run(),
                key.begin(),
                row.ordinal(),
                row.bloc(),
                row.official(),
                row.was(),
                row.workbook());
    }
}
