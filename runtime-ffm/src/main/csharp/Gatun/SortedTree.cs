using System;
using System.Collections.Generic;

namespace Gatun
{
    /// <summary>
    /// A height-balanced search tree (AVL): the heights of a node's subtrees differ by one at most. What sorted sets
    /// and dictionaries, and the views of sets, share.
    /// </summary>
    internal sealed class SortedTree<TKey, TValue>
    {
        internal sealed class Node
        {
            internal TKey Key;
            internal TValue Value;
            internal Node Left;
            internal Node Right;
            internal int Height = 1;

            internal Node(TKey key, TValue value)
            {
                Key = key;
                Value = value;
            }
        }

        internal readonly IComparer<TKey> Comparer;
        internal Node Root;
        internal int Count;
        internal int Version;
        private bool _changed;

        internal SortedTree(IComparer<TKey> comparer)
        {
            Comparer = comparer ?? Comparer<TKey>.Default;
        }

        internal Node Find(TKey key)
        {
            Node node = Root;
            while (node != null)
            {
                int order = Comparer.Compare(key, node.Key);
                if (order == 0) return node;
                node = order < 0 ? node.Left : node.Right;
            }
            return null;
        }

        /// <summary>Adds a key; false, and no change, if it is there already.</summary>
        internal bool Add(TKey key, TValue value)
        {
            _changed = false;
            // The comparer also sees the first key, so that one which cannot be compared is refused.
            if (Root == null) Comparer.Compare(key, key);
            Root = Add(Root, key, value);
            if (_changed)
            {
                Count++;
                Version++;
            }
            return _changed;
        }

        private Node Add(Node node, TKey key, TValue value)
        {
            if (node == null)
            {
                _changed = true;
                return new Node(key, value);
            }
            int order = Comparer.Compare(key, node.Key);
            if (order == 0) return node;
            if (order < 0) node.Left = Add(node.Left, key, value);
            else node.Right = Add(node.Right, key, value);
            return _changed ? Balance(node) : node;
        }

        internal bool Remove(TKey key)
        {
            _changed = false;
            Root = Remove(Root, key);
            if (_changed)
            {
                Count--;
                Version++;
            }
            return _changed;
        }

        private Node Remove(Node node, TKey key)
        {
            if (node == null) return null;
            int order = Comparer.Compare(key, node.Key);
            if (order < 0)
            {
                node.Left = Remove(node.Left, key);
            }
            else if (order > 0)
            {
                node.Right = Remove(node.Right, key);
            }
            else
            {
                _changed = true;
                if (node.Left == null) return node.Right;
                if (node.Right == null) return node.Left;
                Node next = First(node.Right);
                Node rest = WithoutFirst(node.Right);
                next.Left = node.Left;
                next.Right = rest;
                return Balance(next);
            }
            return _changed ? Balance(node) : node;
        }

        private static Node WithoutFirst(Node node)
        {
            if (node.Left == null) return node.Right;
            node.Left = WithoutFirst(node.Left);
            return Balance(node);
        }

        internal void Clear()
        {
            Root = null;
            Count = 0;
            Version++;
        }

        internal static Node First(Node node)
        {
            while (node != null && node.Left != null)
            {
                node = node.Left;
            }
            return node;
        }

        internal static Node Last(Node node)
        {
            while (node != null && node.Right != null)
            {
                node = node.Right;
            }
            return node;
        }

        private static int HeightOf(Node node)
        {
            return node == null ? 0 : node.Height;
        }

        private static void Measure(Node node)
        {
            node.Height = 1 + Math.Max(HeightOf(node.Left), HeightOf(node.Right));
        }

        private static Node RotateRight(Node node)
        {
            Node top = node.Left;
            node.Left = top.Right;
            top.Right = node;
            Measure(node);
            Measure(top);
            return top;
        }

        private static Node RotateLeft(Node node)
        {
            Node top = node.Right;
            node.Right = top.Left;
            top.Left = node;
            Measure(node);
            Measure(top);
            return top;
        }

        private static Node Balance(Node node)
        {
            int lean = HeightOf(node.Left) - HeightOf(node.Right);
            if (lean > 1)
            {
                if (HeightOf(node.Left.Left) < HeightOf(node.Left.Right)) node.Left = RotateLeft(node.Left);
                return RotateRight(node);
            }
            if (lean < -1)
            {
                if (HeightOf(node.Right.Right) < HeightOf(node.Right.Left)) node.Right = RotateRight(node.Right);
                return RotateLeft(node);
            }
            Measure(node);
            return node;
        }

        /// <summary>The keys from one bound to another, both included, forwards or backwards.</summary>
        internal struct Walk
        {
            private readonly SortedTree<TKey, TValue> _tree;
            private readonly Bounds<TKey> _bounds;
            private readonly bool _backwards;
            private int _version;
            // The nodes that come after their finished or current subtree, the next one on top.
            private Node[] _path;
            private int _depth;
            private Node _current;

            internal Walk(SortedTree<TKey, TValue> tree, Bounds<TKey> bounds, bool backwards)
            {
                _tree = tree;
                _bounds = bounds;
                _backwards = backwards;
                _version = 0;
                _path = null;
                _depth = 0;
                _current = null;
                Start();
            }

            internal Node Current => _current;

            private void Start()
            {
                _version = _tree.Version;
                int height = HeightOf(_tree.Root);
                if (_path == null || _path.Length < height) _path = new Node[height];
                _depth = 0;
                _current = null;
                Descend(_tree.Root);
            }

            private void Descend(Node node)
            {
                while (node != null)
                {
                    bool aboveLower = _bounds.AboveLower(node.Key, _tree.Comparer);
                    bool belowUpper = _bounds.BelowUpper(node.Key, _tree.Comparer);
                    if (aboveLower && belowUpper)
                    {
                        _path[_depth++] = node;
                        node = _backwards ? node.Right : node.Left;
                    }
                    else
                    {
                        node = aboveLower ? node.Left : node.Right;
                    }
                }
            }

            internal void CheckVersion()
            {
                if (_version != _tree.Version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
            }

            internal bool MoveNext()
            {
                CheckVersion();
                if (_depth == 0)
                {
                    _current = null;
                    return false;
                }
                _current = _path[--_depth];
                Descend(_backwards ? _current.Left : _current.Right);
                return true;
            }

            internal void Reset()
            {
                CheckVersion();
                Start();
            }
        }
    }

    /// <summary>An interval of keys, both ends included; without a bound it is open there.</summary>
    internal readonly struct Bounds<TKey>
    {
        internal readonly bool HasLower;
        internal readonly bool HasUpper;
        internal readonly TKey Lower;
        internal readonly TKey Upper;

        internal Bounds(bool hasLower, TKey lower, bool hasUpper, TKey upper)
        {
            HasLower = hasLower;
            Lower = lower;
            HasUpper = hasUpper;
            Upper = upper;
        }

        internal bool AboveLower(TKey key, IComparer<TKey> comparer)
        {
            return !HasLower || comparer.Compare(key, Lower) >= 0;
        }

        internal bool BelowUpper(TKey key, IComparer<TKey> comparer)
        {
            return !HasUpper || comparer.Compare(key, Upper) <= 0;
        }

        internal bool Contains(TKey key, IComparer<TKey> comparer)
        {
            return AboveLower(key, comparer) && BelowUpper(key, comparer);
        }
    }
}
