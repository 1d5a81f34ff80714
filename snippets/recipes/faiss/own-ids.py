import faiss
import numpy as np

array = np.float32([[0], [1], [2]])
index = faiss.IndexIDMap(faiss.IndexFlatL2(1))
index.add_with_ids(array, np.array([7.9, 8, 9]))
print(index.search(array, 1)[1].ravel())

index = faiss.IndexFlatL2(1)
index.add(array)
remove = np.array([False, False, True])
index.remove_ids(remove)
print(index.reconstruct_n(0, index.ntotal).ravel())
