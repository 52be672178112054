package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who a source is, as people or the program code it.
 *
 * @param codes country and role of each member, such as {@code USAGOV}; {@code ---} for an unknown country
 * @param type what kind of source it is
 */
public record CodedSource(List<String> codes, SourceType type) {

    private static final int COUNTRY = 3;

    /** @throws IllegalArgumentException if a code is not made of a country and, perhaps, a role, each of three letters */
    public CodedSource {
        codes = List.copyOf(codes);
        for (String code : codes) {
            if (!code.matches("([A-Z]{3}|---)([A-Z]{3})?")) {
                throw new IllegalArgumentException("the code is '" + code
                        + "'; expected a country of three capitals or ---, then a role of three capitals or nothing");
            }
        }
    }

    /** What the program says of a source. */
    public static CodedSource of(SourceProfile profile) {
        return new CodedSource(
                profile.members().stream().map(SourceMember::code).toList(), profile.type());
    }

    /** The codes, each once; where there is no member, the unknown alone. */
    Set<String> distinctCodes() {
        Set<String> distinct = new TreeSet<>(codes);
        if (distinct.isEmpty()) {
            distinct.add(SourceMember.UNKNOWN);
        }
        return distinct;
    }

    /** The countries of the codes, each once. */
    Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        distinctCodes().forEach(code -> countries.add(code.substring(0, COUNTRY)));
        return countries;
    }
}
