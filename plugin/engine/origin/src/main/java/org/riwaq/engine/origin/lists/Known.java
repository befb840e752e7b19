package org.riwaq.engine.origin.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.CraftFamily;
import org.riwaq.engine.origin.domain.CraftFamilyImpl;
import org.riwaq.engine.origin.domain.Material;
import org.riwaq.engine.origin.domain.MaterialImpl;
import org.riwaq.engine.origin.domain.Named;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** What a line may name: things of lists that were read before its own. */
final class Known {
    private final OriginDao dao;
    private final Map<String, Named> found = new HashMap<String, Named>();
    private Map<String, String> materials;

    Known(OriginDao dao) {
        this.dao = dao;
    }

    Region region(String code) throws RowRefused {
        return (Region) known(RegionImpl.class, "region", code);
    }

    CraftFamily family(String code) throws RowRefused {
        return (CraftFamily) known(CraftFamilyImpl.class, "family", code);
    }

    /** Checks that every code is a region's and joins them. */
    String regions(List<String> codes) throws RowRefused {
        for (String code : codes) {
            region(code);
        }
        return joined(codes);
    }

    /** The codes of materials named by code, French name or variant. */
    String materials(List<String> names) throws RowRefused {
        if (materials == null) {
            materials = materialNames();
        }
        List<String> codes = new ArrayList<String>();
        for (String name : names) {
            String code = materials.get(name.toLowerCase(Locale.FRENCH));
            if (code == null) {
                throw new RowRefused("no such material: " + name);
            }
            codes.add(code);
        }
        return joined(codes);
    }

    static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(";", values);
    }

    private Map<String, String> materialNames() {
        Map<String, String> names = new HashMap<String, String>();
        List<Material> all = dao.readAll(MaterialImpl.class);
        // A name is stronger than a variant, a code than both.
        for (Material material : all) {
            if (material.getVariants() != null) {
                for (String variant : material.getVariants().split(";")) {
                    names.put(variant.trim().toLowerCase(Locale.FRENCH), material.getCode());
                }
            }
        }
        for (Material material : all) {
            names.put(material.getName().toLowerCase(Locale.FRENCH), material.getCode());
        }
        for (Material material : all) {
            names.put(material.getCode(), material.getCode());
        }
        return names;
    }

    private Named known(Class<? extends Named> type, String what, String code) throws RowRefused {
        String key = what + ' ' + code;
        Named thing = found.get(key);
        if (thing == null) {
            thing = dao.<Named>readByCode(type, code);
            if (thing == null) {
                throw new RowRefused("no such " + what + ": " + code);
            }
            found.put(key, thing);
        }
        return thing;
    }
}
