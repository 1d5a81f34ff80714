import faiss
import numpy as np

array = np.float32([[0, 0], [1, 1]])
index = faiss.IndexFlatL2(2)
index.add(array)
array[:] = 9
print(index.reconstruct(1))

window = faiss.rev_swig_ptr(index.get_xb(), index.ntotal * index.d)
window[:] = 7
print(index.reconstruct(1))
