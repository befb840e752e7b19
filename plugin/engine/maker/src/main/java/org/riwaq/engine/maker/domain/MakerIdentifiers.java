package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/** What registers and the phone book know a maker by. Personal: never in a fact, never in the index. */
@Embeddable
public class MakerIdentifiers implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "ICE", length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.ice",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 1000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String ice;

    @Column(name = "RNA", length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.rna",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 2000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String rna;

    @Column(name = "NIA", length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.nia",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 3000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String nia;

    @Column(name = "COOPERATIVE_COURT", length = 128)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.cooperativeCourt",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 4000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String cooperativeCourt;

    @Column(name = "COOPERATIVE_NUMBER", length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.cooperativeNumber",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 5000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String cooperativeNumber;

    @Column(name = "PHONE", length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerIdentifiers.phone",
            tab = MakerForm.REGISTERS,
            tabOrder = MakerForm.REGISTERS_ORDER,
            group = MakerForm.REGISTERS,
            groupOrder = MakerForm.REGISTERS_ORDER,
            order = 6000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String phone;

    /** Identifier of the enterprise: 15 digits whose number is a multiple of 97, or null. */
    public String getIce() {
        return ice;
    }

    public void setIce(String ice) {
        this.ice = ice;
    }

    /** Number in the national craft register, or null: 1 to 32 letters, digits, {@code -} and {@code /}. */
    public String getRna() {
        return rna;
    }

    public void setRna(String rna) {
        this.rna = rna;
    }

    /** Craft identity number, or null: as the register's. */
    public String getNia() {
        return nia;
    }

    public void setNia(String nia) {
        this.nia = nia;
    }

    /** Court whose local register holds the cooperative, or null. */
    public String getCooperativeCourt() {
        return cooperativeCourt;
    }

    public void setCooperativeCourt(String cooperativeCourt) {
        this.cooperativeCourt = cooperativeCourt;
    }

    /** Number in that register, or null. */
    public String getCooperativeNumber() {
        return cooperativeNumber;
    }

    public void setCooperativeNumber(String cooperativeNumber) {
        this.cooperativeNumber = cooperativeNumber;
    }

    /** Phone in E.164, or null. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
