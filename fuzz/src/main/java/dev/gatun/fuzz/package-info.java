/**
 * Generators and oracles for property-based tests of IL compilers and runtimes.
 *
 * <p>{@link dev.gatun.fuzz.IlCheck} compares what engines make of a generated program, and says of one that differs how to
 * make a test of it.
 *
 * <p>Generators take their choices from a {@link dev.gatun.fuzz.Draw}, so each runs from a bare seed in long campaigns
 * and under jqwik, which shrinks the choices (package {@code dev.gatun.fuzz.jqwik}).
 *
 * <dl>
 * <dt>{@code shape}</dt><dd>struct types and call signatures, with their texts in C and C#, their sizes and field
 *     offsets by the rules of ECMA-335 II.10.7;</dd>
 * <dt>{@code program}</dt><dd>whole C# programs that compile, end and print the same on every correct runtime, and a
 *     reducer for those that do not;</dd>
 * <dt>{@code oracle}</dt><dd>CoreCLR as the judge, and Gatun in all its configurations in child processes;</dd>
 * <dt>{@code il}</dt><dd>whole programs in IL, valid by construction, which compute the same sum everywhere;</dd>
 * <dt>{@code interp}</dt><dd>an interpreter of IL, as judge of compilers;</dd>
 * <dt>{@code abi}</dt><dd>calls between compiled IL and gcc's code;</dd>
 * <dt>{@code mutate}</dt><dd>assemblies with broken IL, run in child processes: the process must survive.</dd>
 * </dl>
 *
 * <h2>A campaign</h2>
 * <pre>{@code
 *   java --enable-native-access=ALL-UNNAMED -cp CLASSPATH dev.gatun.fuzz.Campaign FOLDER SEED COUNT [failing]
 *   java --enable-native-access=ALL-UNNAMED -cp CLASSPATH dev.gatun.fuzz.mutate.MutationCampaign FOLDER SEED COUNT
 *   java -cp CLASSPATH dev.gatun.fuzz.mutate.BodyCampaign FOLDER SEED COUNT ASSEMBLY...
 *   java --enable-native-access=ALL-UNNAMED -cp CLASSPATH dev.gatun.fuzz.IlCampaign FOLDER SEED COUNT [exceptions] [delegates]
 *   java --enable-native-access=ALL-UNNAMED -cp CLASSPATH dev.gatun.fuzz.LongCampaign FOLDER SEED METHODS SECONDS
 *   java --enable-native-access=ALL-UNNAMED -cp CLASSPATH dev.gatun.fuzz.abi.GccCampaign FOLDER SEED BATCHES [SIGNATURES]
 * }</pre>
 * The first generates COUNT programs from consecutive seeds, compiles them with Roslyn as release and as debug builds,
 * runs them on CoreCLR and on Gatun under both ABIs without and with optimisation, and prints what differs; with
 * {@code failing} the programs end by an exception that nothing handles, and messages and stack traces are compared
 * too. {@code -Dgatun.reduce=true} prints the first mismatch of every 50 programs as a small program of its own. It
 * needs what {@code tools/peers.sh} fetches. The second changes bytes of IL in the assemblies of FOLDER and runs them.
 * The third changes every method body of the assemblies, compiles and verifies them, and runs none.
 *
 * <p>In the tests of this module, {@code -Dgatun.seed=N} and {@code -Dgatun.tries=N} choose other and more cases.
 */
package dev.gatun.fuzz;
