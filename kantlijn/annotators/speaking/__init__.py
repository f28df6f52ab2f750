"""Who says a quotation: whom the phrases mean, who comes into question without a source, and how sure it is."""
