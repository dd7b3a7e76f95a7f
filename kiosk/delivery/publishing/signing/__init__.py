"""Keys, who has them, and the roles of The Update Framework that they sign for."""
