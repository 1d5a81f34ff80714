import pickle

for old in (b"cnumpy.core.multiarray\n_reconstruct\n.",
            b"cnumpy.core.numeric\n_frombuffer\n."):
    print(pickle.loads(old).__name__)
