package io.github.mediabias.analysis.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is.
 *
 * @param type what kind of source it is
 * @param members for whom it stands, one for each member of a joint source; empty where nobody is named
 * @param via the medium to which it was said, where it was said to one: "told CNN"; {@code null} otherwise
 */
public record SourceProfile(
        SourceType type,
        List<SourceMember> members,
        @Nullable String via) {

    private static final String CALLED = "called '";

    /** Of an attribution that names nobody. */
    public static final SourceProfile NOBODY = new SourceProfile(SourceType.NONE, List.of(), null);

    public SourceProfile {
        members = List.copyOf(members);
    }

    static SourceProfile of(SourceType type, SourceMember member) {
        return new SourceProfile(type, List.of(member), null);
    }

    static SourceProfile of(SourceType type, List<SourceMember> members) {
        return new SourceProfile(type, members, null);
    }

    /** The same source of another type. */
    SourceProfile as(SourceType other) {
        return new SourceProfile(other, members, via);
    }

    /** The same source, speaking to that medium. */
    SourceProfile toldTo(@Nullable String medium) {
        return new SourceProfile(type, members, medium);
    }

    /** The same source, called by other words: their place in the text leads to the name. */
    SourceProfile calledBy(String words) {
        List<SourceMember> called = new ArrayList<>();
        for (SourceMember member : members) {
            int earlier = member.reason().indexOf(CALLED);
            String basis = earlier < 0 ? member.reason() : member.reason().substring(0, earlier);
            basis = basis.isEmpty() || basis.endsWith("; ") ? basis : basis + "; ";
            called.add(new SourceMember(
                    member.actor(),
                    member.country(),
                    member.role(),
                    member.bloc(),
                    member.former(),
                    basis + CALLED + words + "'"));
        }
        return new SourceProfile(type, called, via);
    }
}
