import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validate FOLDER FLAVOURS: holds every file of a folder against the flavours (`ua1,2a`), which veraPDF checks in one pass.
 * A line for each flavour of each file: name, flavour, how many assertions, and what failed, between tabs.
 */
class Validate {
  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<PDFAFlavour> flavours =
        Arrays.stream(arguments[1].split(",")).map(PDFAFlavour::byFlavourId).toList();
    Arrays.stream(new File(arguments[0]).listFiles())
        .parallel()
        .map(file -> String.join("", verdicts(file, flavours)))
        .forEachOrdered(System.out::print);
  }

  private static List<String> verdicts(File file, List<PDFAFlavour> flavours) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(file, flavours.get(0));
        var validator = foundry.createValidator(flavours)) {
      parser.setFlavours(flavours);
      return validator.validateAll(parser).stream()
          .map(result -> line(file, result.getPDFAFlavour(), result.getTotalAssertions(), failures(result)))
          .toList();
    } catch (Exception unreadable) {
      return flavours.stream().map(flavour -> line(file, flavour, 0, unreadable.toString())).toList();
    }
  }

  private static String line(File file, PDFAFlavour flavour, int assertions, String failures) {
    return String.join("\t", file.getName(), flavour.getId(), String.valueOf(assertions), failures) + "\n";
  }

  private static String failures(ValidationResult result) {
    var said = new TreeSet<String>();
    for (var assertion : result.getTestAssertions()) {
      var rule = assertion.getRuleId();
      said.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
    }
    return String.join("\t", said);
  }
}
