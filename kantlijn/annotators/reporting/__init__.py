"""A sentence to the source of the quotation in it, by the words around that."""
