package io.github.mediabias.analysis.source;

import java.util.List;

/**
 * Who a source is.
 *
 * @param type what kind of source it is
 * @param members for whom it stands, one for each member of a joint source; empty where nobody is named
 */
public record SourceProfile(SourceType type, List<SourceMember> members) {

    /** Of an attribution that names nobody. */
    public static final SourceProfile NOBODY = new SourceProfile(SourceType.NONE, List.of());

    public SourceProfile {
        members = List.copyOf(members);
    }
}
