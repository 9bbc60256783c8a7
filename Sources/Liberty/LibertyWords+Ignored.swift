extension LibertyWords {
    /// Beginnings of names of whole families: current-source models, variation, noise.
    static let ignoredFamilies: [StaticString] = [
        "ocv_", "output_current", "receiver_capacitance", "ccsn_", "ccs_", "compact_ccs", "ecsm",
        "dc_current", "normalized_driver_waveform", "driver_waveform", "noise_", "hyperbolic_noise",
        "steady_state_current", "propagated_noise", "default_wire_load", "default_ccs",
        "retaining_", "retain_", "char_", "em_", "lvf_", "sigma_", "base_curve", "is_",
        "min_pulse_width", "minimum_period", "isolation_", "level_shifter", "retention_",
        "clock_gate_", "switch_", "user_function", "default_ocv",
    ]

    /// Names that say nothing about area, delay, power or function of a cell, or say again what
    /// another one says.
    static let ignored = """
        define define_group define_cell_area technology library_features delay_model
        in_place_swap_mode date revision comment simulation current_unit pulling_resistance_unit
        nom_process process tree_type voltage_map wire_load wire_load_selection wire_load_table
        fanout_length wire_load_from_area bus_naming_style default_fanout_load
        default_max_transition default_max_fanout default_leakage_power_density
        default_connection_class default_intrinsic_rise default_intrinsic_fall
        default_inout_pin_rise_res default_inout_pin_fall_res default_output_pin_rise_res
        default_output_pin_fall_res default_rise_pin_resistance default_fall_pin_resistance
        default_slope_rise default_slope_fall default_power_rail default_threshold_voltage_group
        default_operating_condition default_edge_rate_breakpoint_f0
        default_edge_rate_breakpoint_f1 default_edge_rate_breakpoint_r0
        default_edge_rate_breakpoint_r1
        k_process_cell_rise k_process_cell_fall k_process_rise_transition
        k_process_fall_transition k_temp_cell_rise k_temp_cell_fall k_temp_rise_transition
        k_temp_fall_transition k_volt_cell_rise k_volt_cell_fall k_volt_rise_transition
        k_volt_fall_transition k_process_internal_power k_temp_internal_power
        k_volt_internal_power k_process_cell_leakage_power k_temp_cell_leakage_power
        k_volt_cell_leakage_power k_process_pin_cap k_temp_pin_cap k_volt_pin_cap
        k_process_wire_cap k_temp_wire_cap k_volt_wire_cap k_process_wire_res k_temp_wire_res
        k_volt_wire_res k_process_setup_rise k_process_setup_fall k_process_hold_rise
        k_process_hold_fall k_temp_setup_rise k_temp_setup_fall k_temp_hold_rise
        k_temp_hold_fall k_volt_setup_rise k_volt_setup_fall k_volt_hold_rise k_volt_hold_fall
        k_process_recovery_rise k_process_recovery_fall k_temp_recovery_rise
        k_temp_recovery_fall k_volt_recovery_rise k_volt_recovery_fall k_process_removal_rise
        k_process_removal_fall k_temp_removal_rise k_temp_removal_fall k_volt_removal_rise
        k_volt_removal_fall k_process_drive_rise k_process_drive_fall k_temp_drive_rise
        k_temp_drive_fall k_volt_drive_rise k_volt_drive_fall k_process_intrinsic_rise
        k_process_intrinsic_fall k_temp_intrinsic_rise k_temp_intrinsic_fall
        k_volt_intrinsic_rise k_volt_intrinsic_fall
        input_voltage output_voltage power_supply base_type data_type downto
        cell_footprint dont_touch map_only drive_strength threshold_voltage_group
        user_function_class scan_group always_on pad_cell pad_type auxiliary_pad_cell
        physical_connection voltage_name related_bias_pin std_cell_main_rail permit_power_down
        power_down_function related_power_pin related_ground_pin direction_of_pg
        min_capacitance max_transition min_transition max_fanout min_fanout fanout_load
        rise_capacitance_range fall_capacitance_range capacitance_range input_signal_level
        output_signal_level input_voltage_range output_voltage_range signal_type nextstate_type
        driver_type drive_current pulling_resistance connection_class antenna_diode_type
        antenna_diode_related_ground_pins antenna_diode_related_power_pins
        internal_node state_function inverted_output input_map test_output_only prefer_tied
        clear_preset_var1 clear_preset_var2 clocked_on_also enable_also power_down_pin
        table sdf_cond sdf_cond_start sdf_cond_end sdf_edges related_output_pin mode_definition
        mode interdependence_id rise_delay_degradation fall_delay_degradation
        rise_net_delay fall_net_delay timing_label timing_model_type electromigration
        intrinsic_rise intrinsic_fall rise_resistance fall_resistance slope_rise slope_fall
        switching_interval switching_together_group rising_together_group
        falling_together_group equal_or_opposite_output domain index_4 pin_equal pin_opposite
        memory memory_read memory_write memory_cell interface_timing data_access
        max_input_noise_width min_input_noise_width input_noise_level has_builtin_pad hysteresis
        slew_control slew_type multicell_pad_pin original_pin complementary_pin dont_fault
        x_function illegal_clamp_condition pg_function pg_setting dynamic_current
        intrinsic_parasitic leakage_current gate_leakage pin_capacitance test_cell_pin
        soft_error_rate leakage_power_level pg_current power_cell_type
        """
}
