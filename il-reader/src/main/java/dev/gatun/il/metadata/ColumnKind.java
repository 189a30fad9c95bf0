package dev.gatun.il.metadata;

import java.util.List;

/** What a column of a metadata table holds; its width follows from this and from the sizes of heaps and tables. */
public sealed interface ColumnKind {

    /** A number of fixed width. */
    enum Fixed implements ColumnKind {
        U2, U4
    }

    /** An offset into #Strings or #Blob, or an index into #GUID (from 1). */
    enum Heap implements ColumnKind {
        STRING, GUID, BLOB
    }

    /** A row number of one table. */
    record Row(TableId table) implements ColumnKind {
    }

    /** The first row of a run of rows in another table; the run ends where the next row's begins. */
    record RowList(TableId table) implements ColumnKind {
    }

    /** A row number of one of several tables, the low bits saying which. */
    record Coded(CodedIndex index) implements ColumnKind {
        /** The tables that it may name, by tag; an unused tag is absent from the list. */
        public List<TableId> tables() {
            return index.tables();
        }
    }
}
