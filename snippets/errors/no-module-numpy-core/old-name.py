import pickle

old = b"cnumpy.core.multiarray\nscalar\n."
print(pickle.loads(old).__module__)
