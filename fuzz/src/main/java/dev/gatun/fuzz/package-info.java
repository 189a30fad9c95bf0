/** TBD */
package dev.gatun.fuzz;
