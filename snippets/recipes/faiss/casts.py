import faiss
import numpy as np

array = np.array([[2.0**24], [2.0**24 + 1]])
index = faiss.IndexFlatL2(1)
index.add(array)
print(array.ravel().tolist())
print(index.reconstruct_n(0, 2).ravel().tolist())
