package org.riwaq.storefront.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What products and makers are described with, and the storefronts: few, and read all at once. */
public sealed interface Reference {
    /** Code or id, unique within its kind. */
    String id();

    /** Name by language. */
    Map<String, String> name();

    /**
     * A region.
     *
     * @param id code, ISO 3166-2
     * @param name by language, {@code zgh} among them
     * @param capital seat by language
     * @param latitude of the centre, degrees, WGS 84
     * @param longitude of the centre, degrees, WGS 84
     * @param aliases other names people search it by
     */
    record Region(
            String id,
            Map<String, String> name,
            Map<String, String> capital,
            double latitude,
            double longitude,
            List<String> aliases)
            implements Reference {
        public Region {
            name = Absent.asEmpty(name);
            capital = Absent.asEmpty(capital);
            aliases = Absent.asEmpty(aliases);
        }
    }

    /**
     * A province or prefecture.
     *
     * @param id code, ISO 3166-2
     * @param region code of its region
     * @param type {@code province} or {@code prefecture}
     * @param name by language
     * @param seat by language
     * @param latitude of the seat, degrees, WGS 84
     * @param longitude of the seat, degrees, WGS 84
     * @param aliases other names people search it by
     */
    record Province(
            String id,
            String region,
            String type,
            Map<String, String> name,
            Map<String, String> seat,
            double latitude,
            double longitude,
            List<String> aliases)
            implements Reference {
        public Province {
            name = Absent.asEmpty(name);
            seat = Absent.asEmpty(seat);
            aliases = Absent.asEmpty(aliases);
        }
    }

    /**
     * A craft.
     *
     * @param id of the craft list, e.g. {@code tapis-beni-ouarain}
     * @param family id of its family
     * @param familyName by language
     * @param name by language
     * @param variants other names people search it by
     * @param materials ids of its usual materials
     * @param regions codes of the regions it is at home in
     * @param places places known for it
     */
    record Craft(
            String id,
            String family,
            Map<String, String> familyName,
            Map<String, String> name,
            List<String> variants,
            List<String> materials,
            List<String> regions,
            List<String> places)
            implements Reference {
        public Craft {
            familyName = Absent.asEmpty(familyName);
            name = Absent.asEmpty(name);
            variants = Absent.asEmpty(variants);
            materials = Absent.asEmpty(materials);
            regions = Absent.asEmpty(regions);
            places = Absent.asEmpty(places);
        }
    }

    /**
     * A material or a colour.
     *
     * @param id {@code material/argile}, {@code colour/rouge}
     * @param list {@code material} or {@code colour}
     * @param name by language
     * @param variants other names people search it by
     * @param swatch for a colour, {@code #rrggbb}; else null
     */
    record Term(
            String id,
            String list,
            Map<String, String> name,
            List<String> variants,
            @Nullable String swatch) implements Reference {
        public Term {
            name = Absent.asEmpty(name);
            variants = Absent.asEmpty(variants);
        }
    }

    /**
     * A public face of the marketplace.
     *
     * @param id public id, a UUID
     * @param code short name
     * @param name by language
     * @param hosts host names it answers to, without port; {@code *} is any that no other has
     * @param languages shown, the first by default
     * @param currency ISO 4217
     * @param regions codes of the regions it shows; empty: all
     * @param theme name of its theme
     * @param active whether it is switched on
     */
    record Storefront(
            String id,
            String code,
            Map<String, String> name,
            List<String> hosts,
            List<String> languages,
            String currency,
            List<String> regions,
            String theme,
            boolean active)
            implements Reference {
        public Storefront {
            name = Absent.asEmpty(name);
            hosts = Absent.asEmpty(hosts);
            languages = Absent.asEmpty(languages);
            regions = Absent.asEmpty(regions);
        }
    }
}
