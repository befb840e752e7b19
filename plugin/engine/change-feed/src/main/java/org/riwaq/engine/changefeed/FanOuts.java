package org.riwaq.engine.changefeed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All fan-outs by topic, those of one topic in the order of their types' names. */
final class FanOuts {
    private final Map<String, List<FanOut>> byTopic = new HashMap<>();

    FanOuts(Collection<FanOut> all) {
        for (FanOut fanOut : all) {
            byTopic.computeIfAbsent(fanOut.topic, topic -> new ArrayList<>()).add(fanOut);
        }
        for (List<FanOut> ofTopic : byTopic.values()) {
            ofTopic.sort((one, other) -> one.type.name.compareTo(other.type.name));
            for (int i = 1; i < ofTopic.size(); i++) {
                if (ofTopic.get(i).type == ofTopic.get(i - 1).type) {
                    throw new IllegalArgumentException("Two fan-outs from " + ofTopic.get(i).topic + " to "
                            + ofTopic.get(i).type + "; make it one with UNION");
                }
            }
        }
    }

    /** Those of the topic; none if the module that knows it is gone. */
    List<FanOut> of(String topic) {
        return byTopic.getOrDefault(topic, Collections.<FanOut>emptyList());
    }
}
