package org.wirecheck.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar tells it. */
final class Edition implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Edition.class.getPackage().getImplementationVersion();
        return new String[] {"wirecheck " + (version == null ? "(not packaged)" : version)};
    }
}
