/** The generators as jqwik arbitraries. */
package dev.gatun.fuzz.jqwik;
