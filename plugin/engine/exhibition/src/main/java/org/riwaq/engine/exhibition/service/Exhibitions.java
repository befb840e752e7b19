package org.riwaq.engine.exhibition.service;

import java.util.Map;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Hall;

/**
 * Saves halls and what they show by the same rules as the admin's forms. Each call is a transaction of its own unless the
 * caller has one.
 */
public interface Exhibitions {
    /** The hall of that handle, or null. */
    Hall findHall(String handle);

    /** The exhibition of that handle, or null. */
    Exhibition findExhibition(String handle);

    /**
     * Saves a hall, an exhibition, a section, a stand, an exhibit, an item of the programme, a circuit or a stop, with
     * what belongs to it. A handle is made of the name where there is none.
     *
     * @return the thing as it is kept
     * @throws org.riwaq.engine.commandapi.Refused naming the property and the rule
     */
    <T> T save(T thing);

    /**
     * Saves a text in other languages.
     *
     * @param thing a kept one
     * @param field its property, e.g. {@code title}
     * @param texts by language; French is left out: that is the property itself
     */
    void translate(Object thing, String field, Map<String, String> texts);
}
