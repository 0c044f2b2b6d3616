package org.wirecheck.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the compiled program and the picture of it, and fails with every package and every arrow that is not
 * drawn, and with every library that enters by a second door. */
class ArchitectureTest {

    private static final String ROOT = "org.wirecheck.";
    private static final Path PICTURE = Path.of("docs", "architecture.puml");
    private static final Pattern STEREOTYPE = Pattern.compile("^\\[.*<<(.+)>>", Pattern.MULTILINE);

    /**
     * Libraries that several doors may speak: the form in which bundles and reports travel, what is told to whoever runs
     * the service, and the words two renderings share, which one door judges and the other shows.
     */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "com.fasterxml.jackson", Set.of("export", "http", "cli", "desk", "intake", "store"),
            "org.slf4j", Set.of("http", "job"),
            "com.github.difflib", Set.of("kind.utterance", "view"));

    /** What is the language's own, or only marks the code, and enters everywhere. */
    private static final Set<String> FREE =
            Set.of("java.", "javax.", "org.jspecify.", "jakarta.", "com.google.auto.service.", ROOT);

    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        // What the annotation processors write beside our classes starts with a dollar sign, and what templates become
        // has a package of its own
        program = new ClassFileImporter()
                .importPath(Path.of("target", "classes"))
                .that(describe(
                        "are written by hand",
                        (JavaClass type) -> !outermost(type).startsWith("$")
                                && !type.getPackageName().startsWith("gg.jte.generated.")));
    }

    @Test
    void seesTheWholeProgram() {
        long written = SourceTree.main().files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .count();
        assertThat((long) program.size()).isGreaterThanOrEqualTo(written).isGreaterThan(30);
    }

    @Test
    void findsEveryPackageInThePictureOnce() {
        List<PackageMatcher> drawn = STEREOTYPE
                .matcher(SourceTree.read(PICTURE))
                .results()
                .map(found -> PackageMatcher.of(found.group(1)))
                .toList();
        assertThat(program).allSatisfy(type -> assertThat(drawn)
                .as("components of the picture that hold %s", type.getName())
                .filteredOn(component -> component.matches(type.getPackageName()))
                .hasSize(1));
    }

    @Test
    void followsTheArrowsOfThePicture() {
        classes()
                .should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInDiagram()))
                .check(program);
    }

    @Test
    void keepsEveryRibBlindToTheOthers() {
        slices().matching(ROOT + "kind.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void keepsTheModelToTheLanguageItself() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
                .check(program);
    }

    @Test
    void opensOneDoorForTheLanguageModels() {
        onlyIn("text", "opennlp..");
    }

    @Test
    void opensOneDoorForWebPages() {
        onlyIn("text", "org.jsoup..", "org.mozilla.universalchardet..");
    }

    @Test
    void opensOneDoorForNatty() {
        onlyIn("time", "org.natty..");
    }

    @Test
    void opensOneDoorForWordNet() {
        onlyIn("lexicon", "net.sf.extjwnl..");
    }

    @Test
    void opensOneDoorForYaml() {
        onlyIn("catalogue", "org.yaml..");
    }

    @Test
    void opensOneDoorForTheServer() {
        onlyIn("http", "io.micronaut..", "io.netty..", "reactor..");
    }

    @Test
    void letsNoOtherLibraryInByTwoDoors() {
        Map<String, Set<String>> doors = new TreeMap<>();
        for (JavaClass type : program) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getName();
                if (use.getTargetClass().getBaseComponentType().isPrimitive()
                        || FREE.stream().anyMatch(target::startsWith)) {
                    continue;
                }
                doors.computeIfAbsent(library(target), any -> new TreeSet<>()).add(door(type));
            }
        }
        assertThat(doors).isNotEmpty();
        doors.forEach((library, seenBy) -> {
            Set<String> allowed = SHARED.getOrDefault(library, Set.of());
            if (!allowed.containsAll(seenBy)) {
                assertThat(seenBy).as("packages that see %s", library).hasSize(1);
            }
        });
    }

    @Test
    void hasNoDrawerNames() {
        noClasses()
                .should()
                .haveNameMatching(ROOT
                        + "(.*\\.)?(([a-z]*\\.)*(utils?|helpers?|common|misc|impl|managers?)\\..*"
                        + "|Abstract[A-Z]\\w*|\\w*(Utils?|Helpers?|Managers?|Impl))")
                .check(program);
    }

    private static void onlyIn(String door, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + door + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.or(Stream.of(library)
                        .map(JavaClass.Predicates::resideInAPackage)
                        .toList()))
                .check(program);
    }

    /** {@code org.wirecheck.kind.place.PlaceKind} stands in the door {@code kind.place}. */
    private static String door(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts[0].equals("kind") && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    /** {@code org.apache.commons.text.similarity.X} is of the library {@code org.apache.commons.text}. */
    private static String library(String target) {
        String[] parts = target.split("\\.");
        int length = target.startsWith("org.apache.commons.") ? 4 : target.startsWith("com.") ? 3 : 2;
        return String.join(".", Stream.of(parts).limit(length).toList());
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
