package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Reuters                              = Reuters
            By REUTERS                           = Reuters
            By the Associated Press              = Associated Press
            MARY TULLY, Associated Press         = Associated Press
            Mary Tully for The Associated Press  = Associated Press
            Mary Tully and Agence France-Presse  = Agence France-Presse
            UPI                                  = United Press International
            XINHUA                               = Xinhua
            From Ukrinform                       = Ukrinform
            Meridian News Agency                 = Meridian News Agency
            """)
    void areNamedByTheByline(String byline, String agency) {
        assertThat(Agencies.find(byline, "The rain has ended.")).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            WASHINGTON (AP) — The rain has ended.                   = Associated Press
            KYIV, Ukraine (AP) -- The rain has ended.               = Associated Press
            ST. LOUIS (Reuters) - The rain has ended.               = Reuters
            PORT-AU-PRINCE, Haiti, March 18 (Reuters) - It rains.   = Reuters
            ANKARA (Anadolu Agency) – The rain has ended.           = Anadolu Agency
            PORT ELLEN (MNA) — The rain has ended.                  = MNA
            """)
    void areNamedByTheDateline(String body, String agency) {
        assertThat(Agencies.find(null, body)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Associated Press (AP) — long a customer — reported it first.",
                "It rained.\n\nWASHINGTON (AP) — The rain has ended.",
                "WASHINGTON — The rain has ended, it told the agency (AP) — at last.",
                "WASHINGTON (2025) — The rain has ended.",
                "WASHINGTON (the capital) — The rain has ended.",
                "NATO (AP) members met."
            })
    void areNotFoundInTheText(String body) {
        assertThat(Agencies.find("Mary Tully", body)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            It rained. Copyright 2025 The Associated Press. All rights reserved. = Associated Press
            It rained. © 2025 Reuters. All Rights Reserved                       = Reuters
            It rained. (c) AFP                                                   = Agence France-Presse
            """)
    void areNamedByTheCreditAtTheEnd(String body, String agency) {
        assertThat(Agencies.find("Mary Tully", body)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. The Associated Press contributed to this report.",
                "It rained. Copyright 2025 The Harbor Courier. Reuters took the picture."
            })
    void areNotNamedByAContribution(String body) {
        assertThat(Agencies.find("Mary Tully", body)).isNull();
    }

    @Test
    void areNamedByTheBylineFirst() {
        assertThat(Agencies.find("Mary Tully, Reuters", "WASHINGTON (AP) — The rain has ended."))
                .isEqualTo("Reuters");
    }
}
