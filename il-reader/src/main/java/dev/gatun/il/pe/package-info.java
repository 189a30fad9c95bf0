/** PE and COFF: headers, sections, resources, the debug directory. */
package dev.gatun.il.pe;
