package org.riwaq.engine.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleOrderTests {

    private final EngineModule catalogue = new EngineModule("catalogue");
    private final EngineModule origin = new EngineModule("origin", new String[] {"catalogue"});
    private final EngineModule maker = new EngineModule("maker", new String[] {"origin", "catalogue"});

    @Test
    void aModuleMigratesAfterThoseItNames() {
        assertThat(order(maker, origin, catalogue).sorted()).containsExactly(catalogue, origin, maker);
    }

    @Test
    void aMissingModuleIsNamed() {
        assertThatThrownBy(() -> order(catalogue).assertExactly(List.of("catalogue", "maker", "partner")))
                .isInstanceOf(ModuleException.class)
                .hasMessageContaining("maker, partner");
    }

    @Test
    void aModuleNobodyAskedForIsNamed() {
        assertThatThrownBy(() -> order(catalogue, origin).assertExactly(List.of("catalogue")))
                .isInstanceOf(ModuleException.class)
                .hasMessageContaining("origin");
    }

    @Test
    void theRightModulesAreAccepted() {
        order(catalogue, origin).assertExactly(List.of("origin", "catalogue"));
    }

    @Test
    void aModuleWhoseNeedIsNotLoadedIsRefused() {
        assertThatThrownBy(() -> order(origin).sorted())
                .isInstanceOf(ModuleException.class)
                .hasMessageContaining("'origin' needs module 'catalogue'");
    }

    @Test
    void modulesThatWaitForEachOtherAreRefused() {
        EngineModule one = new EngineModule("one", new String[] {"two"});
        EngineModule two = new EngineModule("two", new String[] {"one"});
        assertThatThrownBy(() -> order(one, two).sorted()).hasMessageContaining("wait for each other");
    }

    @Test
    void twoMarkersOfOneNameAreRefused() {
        assertThatThrownBy(() -> order(catalogue, new EngineModule("catalogue")))
                .hasMessageContaining("'catalogue'");
    }

    @Test
    void aNameThatCannotBeAFileNameIsRefused() {
        assertThatThrownBy(() -> new EngineModule("Change Feed")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHistoryTableIsAValidName() {
        assertThat(new EngineModule("change-feed").historyTable()).isEqualTo("riwaq_change_feed_history");
    }

    private static ModuleOrder order(EngineModule... modules) {
        return new ModuleOrder(Arrays.asList(modules));
    }
}
