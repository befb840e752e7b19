package org.riwaq.engine.origin.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;
import org.riwaq.engine.origin.domain.MaterialImpl;
import org.riwaq.engine.origin.domain.ProtectedNameImpl;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.ProvinceImpl;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

class ListReaderTests {
    private static final Path CONFIG = Path.of("..", "..", "..", "config");
    private static final String HEAD = "id,name_fr,name_ar,name_en,name_es,variants,swatch\n";

    private final KeptInMemory kept = new KeptInMemory();
    private final ListReader reader = new ListReader(kept);

    @Test
    void everyListOfTheProjectIsTakenWithoutARefusal() throws IOException {
        takeAll();
        assertThat(kept.<Region>readAll(RegionImpl.class)).hasSize(12);
        assertThat(kept.<Province>readAll(ProvinceImpl.class)).hasSize(75);
        assertThat(kept.<Craft>readAll(CraftImpl.class))
                .hasSize(70)
                .allSatisfy(craft -> assertThat(craft.getMaterials())
                        .as("materials of %s", craft.getCode())
                        .isNotEmpty());
        assertThat(kept.readAll(ProtectedNameImpl.class)).isNotEmpty();
    }

    @Test
    void aSecondReadingChangesNothing() throws IOException {
        takeAll();
        int rows = kept.rows.size();
        takeAll();
        assertThat(kept.rows).hasSize(rows);
    }

    @Test
    void materialsOfACraftAreCodesOfTheMaterialList() throws IOException {
        takeAll();
        assertThat(kept.<Craft>readByCode(CraftImpl.class, "sabra").getMaterials())
                .isEqualTo("fibre-agave");
        assertThat(kept.readByCode(MaterialImpl.class, "fibre-agave")).isNotNull();
    }

    @Test
    void aBrokenLineIsRefusedWithFileLineAndReasonAndNothingIsTaken() throws IOException {
        List<String> broken = read(HEAD + "rouge,Rouge,أحمر,Red,Rojo,,#b3261e\nvert,,أخضر,Green,Verde,,#3d7a3a\n");
        assertThat(broken).containsExactly("crafts/colours.csv:3: name_fr is empty");
        assertThat(kept.rows).isEmpty();
    }

    @Test
    void everyBrokenLineIsNamed() throws IOException {
        assertThat(read(HEAD
                        + "rouge,Rouge,أحمر,Red,Rojo,,red\n"
                        + "Bleu clair,Bleu,أزرق,Blue,Azul,,#2157b8\n"
                        + "noir,Noir,أسود\n"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("crafts/colours.csv:2: swatch does not match"))
                .anySatisfy(line -> assertThat(line).startsWith("crafts/colours.csv:3: id is no code"))
                .anySatisfy(line -> assertThat(line).startsWith("crafts/colours.csv:4: 3 values where"));
    }

    @Test
    void aCodeStandsThereOnce() throws IOException {
        String line = "rouge,Rouge,أحمر,Red,Rojo,,#b3261e\n";
        assertThat(read(HEAD + line + line)).containsExactly("crafts/colours.csv:3: id stands there twice: rouge");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(read(HEAD)).containsExactly("crafts/colours.csv: no lines");
    }

    @Test
    void aMissingColumnIsRefused() throws IOException {
        assertThat(read("id,name_fr\nrouge,Rouge\n")).singleElement().asString().contains("a column is missing");
    }

    @Test
    void aProvinceOfNoRegionIsRefused() throws IOException {
        assertThat(reader.read(
                        new ProvinceFile(),
                        bytes("iso_code,type,region_iso,name_fr,name_ar,name_en,name_es,seat_fr,seat_lat,seat_lon\n"
                                + "XX-1,province,XX-99,A,ا,A,A,A,1,1\n")))
                .containsExactly("geography/provinces.csv:2: no such region: XX-99");
    }

    private void takeAll() throws IOException {
        take(new RegionFile());
        take(new ProvinceFile());
        take(new FamilyFile());
        take(new MaterialFile());
        take(new ColourFile());
        take(new CraftFile());
        take(new ProtectedNameFile());
    }

    private void take(ListFile<?> file) throws IOException {
        try (InputStream bytes = Files.newInputStream(CONFIG.resolve(file.path()))) {
            assertThat(reader.read(file, bytes)).isEmpty();
        }
    }

    private List<String> read(String csv) throws IOException {
        return reader.read(new ColourFile(), bytes(csv));
    }

    private static InputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
