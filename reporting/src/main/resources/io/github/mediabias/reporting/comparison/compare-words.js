/** The words of this page: names of kinds, voices and groups of sources, and sentences with numbers. */
const Words = (() => {

    /** Name, short name and meaning of each kind of finding. */
    const KINDS = {
        quoted_words_differ: ["Quoted words differ", "Quoted words",
            "The same speaker’s words differ inside the marks. Translation, editing or another utterance are possible."],
        quotation_shortened: ["Quotation shortened", "Shortened", "One quotes less of an utterance than the other."],
        quotation_paraphrased: ["Quoted here, paraphrased there", "Paraphrased", "One quotes what the other tells in its own words."],
        source_changed: ["Another source", "Other source", "The same content is given to another source."],
        attribution_dropped: ["Attributed here, stated there", "Stated as fact", "What one gives to a source, the other states as a fact."],
        source_missing: ["A source in one only", "Source in one", "Somebody is a source here and not there."],
        mentioned_unheard: ["Mentioned by all, heard by none", "Unheard", "Somebody is named in every article and a source in none."],
        label_differs: ["Called by other words", "Other label", "The same person or thing is called by other words."],
        title_inconsistent: ["Several titles for one person", "Titles", "One article gives the same person several offices."],
        only_in_one: ["Told by one only", "Told by one", "Something is told here and not there."],
        order_differs: ["Told in another order", "Order", "What one tells early, the other tells late."],
        stance_differs: ["Reporting words differ", "Reporting words", "The reporting words do something else to the claim."],
        framing_differs: ["Framed by other voices", "Framing",
            "A way to frame the event is in the outlet’s own words here, and a source’s or absent there."],
        headline_differs: ["Headlines differ", "Headline", "The headlines name or frame something else."],
        quotation_exact: ["Quoted word for word", "Exact", "The quotation stands in the original word for word."],
        quotation_not_found: ["Not found in the original", "Not found",
            "The quotation does not stand in the original, which has other words of its speaker."],
    };

    const VOICES = {
        outlet: "the outlet’s own words",
        quoted: "a source’s words, quoted",
        paraphrased: "a source, paraphrased",
        unclear: "unclear whose",
    };

    const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December"];

    const kind = name => {
        const plain = name.replaceAll("_", " ");
        const [title, brief, meaning] = KINDS[name] || [plain, plain, ""];
        return {title, brief, meaning};
    };

    /** "1 word", "2,000 words". */
    const count = (number, one, many = one + "s") => grouped(number) + " " + (number === 1 ? one : many);

    const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

    const inWords = number => NUMBERS[number] || grouped(number);

    /** 2025-03-18 as 18 March 2025, in any locale and time zone. */
    const date = day => {
        const found = /^(\d+)-(\d\d)-(\d\d)$/.exec(day || "");
        return found ? Number(found[3]) + " " + MONTHS[Number(found[2]) - 1] + " " + found[1] : null;
    };

    /** A, B, C …, then numbers. */
    const letter = article => article < 26 ? String.fromCharCode(65 + article) : String(article + 1);

    /** What an article is called: by its outlet, or else by its id, which often is the file's name. */
    const outlet = article => article.original ? "The original" : article.name;

    const percent = share => Math.round(share * 100) + "\u00A0%";

    /** What the engine gets right and wrong, a sentence for each corpus that it was measured on. */
    const errors = (engine, quality) => {
        const corpora = [...new Set(quality.map(figure => figure.corpus))];
        const sentences = corpora.map(corpus => {
            const of = name => quality.find(figure => figure.corpus === corpus && figure.measure === name)?.value;
            const recall = of("attribution-recall");
            const precision = of("attribution-precision");
            const quotations = of("quotations-found");
            if (recall === undefined || precision === undefined) {
                return null;
            }
            return "The program errs: it finds " + percent(recall) + " of the attributions that people mark, and "
                + percent(precision) + " of those it finds are right"
                + (quotations === undefined ? "" : "; of direct quotations it finds " + percent(quotations))
                + " (" + corpus + "; engine " + engine + ").";
        }).filter(sentence => sentence !== null);
        return sentences.length > 0 ? sentences.join(" ")
            : "The program errs, and nobody has measured how often (engine " + engine + ").";
    };

    return {KINDS, VOICES, kind, count, grouped, inWords, date, letter, outlet, percent, errors};
})();

/** Groups of sources: by the bloc of all its members, or what stands in its place. */
const Groups = (() => {

    const OTHER = {key: "other", name: "Other countries", label: "a country in none of the codebook’s blocs"};
    const SEVERAL = {key: "several", name: "Several", label: "a joint source of several groups"};
    const UNKNOWN = {key: "unknown", name: "Not known", label: "a source whose country the text does not tell"};
    const NOBODY = {key: "nobody", name: "Nobody named", label: "reported or quoted without a source"};

    let all = [];

    /** Takes the codebook's blocs; their order, not the articles, gives the colours, so that pages agree. */
    const know = blocs => {
        all = [...blocs.map(({code, name, label}, number) => ({key: "bloc-" + (number % 6 + 1), code, name, label})),
            OTHER, SEVERAL, UNKNOWN, NOBODY];
    };

    const ofMember = member => {
        if (member.bloc !== null) {
            return all.find(group => group.code === member.bloc) || OTHER;
        }
        return member.country === null ? UNKNOWN : OTHER;
    };

    const of = attribution => {
        const groups = new Set(attribution.members.map(ofMember));
        return groups.size === 0 ? NOBODY : groups.size === 1 ? [...groups][0] : SEVERAL;
    };

    /** The groups that the articles' sources are of, in a fixed order. */
    const present = articles => {
        const found = new Set(articles.flatMap(article => article.attributions.map(of)));
        return all.filter(group => found.has(group));
    };

    /** The mark that says without colour whose words begin: "RUS", "USA+RUS", "?". */
    const tag = attribution => {
        const codes = new Set(attribution.members.map(member => member.country || "?"));
        return codes.size === 0 ? "–" : [...codes].join("+");
    };

    /** The tag of the first attribution that is of the group. */
    const sample = (articles, group) =>
        tag(articles.flatMap(article => article.attributions).find(attribution => of(attribution) === group));

    /** Who a member is: "Kirill Dmitriev (Russia, government)". */
    const describe = member => {
        const known = [member.former ? "former" : null, member.origin || member.country, member.role]
            .filter(part => part !== null && part !== undefined);
        return member.actor + (known.length > 0 ? " (" + known.join(", ") + ")" : "");
    };

    return {know, of, ofMember, present, tag, sample, describe};
})();
