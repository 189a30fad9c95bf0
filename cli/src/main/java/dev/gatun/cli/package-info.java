/** TBD */
package dev.gatun.cli;
