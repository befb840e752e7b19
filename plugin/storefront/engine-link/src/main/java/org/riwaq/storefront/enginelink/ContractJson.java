package org.riwaq.storefront.enginelink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WalkPage;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The contract's JSON as we read it: types and fields that a newer engine added are passed over. */
final class ContractJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule("riwaq-contract")
                    .addDeserializer(ChangesPage.class, new ChangesPageReader())
                    .addDeserializer(WalkPage.class, new WalkPageReader()))
            .build();

    private ContractJson() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static List<Change<?>> changes(JsonNode page, DeserializationContext context) {
        List<Change<?>> changes = new ArrayList<>();
        for (JsonNode change : page.path("changes")) {
            FactType<?> type = FactType.named(change.path("type").asString(""));
            if (type != null) changes.add(change(type, change, context));
        }
        return changes;
    }

    private static <F> Change<F> change(FactType<F> type, JsonNode change, DeserializationContext context) {
        String id = change.path("id").asString();
        long version = change.path("version").asLong();
        return change.path("deleted").asBoolean(false)
                ? Change.deleted(type, id, version)
                : Change.of(type, id, version, context.readTreeAsValue(change.path("fact"), type.factClass));
    }

    private static @Nullable String text(JsonNode page, String name) {
        JsonNode value = page.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    private static final class ChangesPageReader extends ValueDeserializer<ChangesPage> {
        @Override
        public ChangesPage deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode page = context.readTree(parser);
            return new ChangesPage(
                    changes(page, context),
                    page.path("cursor").asString(),
                    page.path("heldSeconds").asLong(0));
        }
    }

    private static final class WalkPageReader extends ValueDeserializer<WalkPage> {
        @Override
        public WalkPage deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode page = context.readTree(parser);
            return new WalkPage(changes(page, context), text(page, "next"));
        }
    }
}
