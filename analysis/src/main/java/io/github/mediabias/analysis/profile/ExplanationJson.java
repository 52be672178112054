package io.github.mediabias.analysis.profile;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes explanations as JSON: an object with name, value, sentence, parts and passages. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Writes {@code explanation} as one object. */
    public static void write(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", explanation.name());
        if (explanation.value() == null) {
            json.writeNullField("value");
        } else {
            json.writeNumberField("value", explanation.value());
        }
        json.writeStringField("sentence", explanation.sentence());
        json.writeArrayFieldStart("parts");
        for (Explanation part : explanation.parts()) {
            write(part, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("passages");
        for (ProfilePassage passage : explanation.passages()) {
            json.writeStartObject();
            json.writeStringField("article", passage.article());
            json.writeStringField("part", passage.part());
            json.writeArrayFieldStart("span");
            json.writeNumber(passage.begin());
            json.writeNumber(passage.end());
            json.writeEndArray();
            json.writeStringField("text", passage.text());
            json.writeStringField("rule", passage.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
