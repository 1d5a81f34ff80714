import numpy as np
import torch

def backend(graph_module, inputs):
    graphs.append(graph_module)
    return graph_module.forward

for make in int, float, np.int64, np.float32, np.array:
    for array in np.ones(3), np.ones(3, dtype=np.float32):
        torch.compiler.reset()
        graphs = []
        scale = torch.compile(lambda a, s: a * s, backend=backend)
        for number in 2, 3, 4, 5:
            result = scale(array, make(number))
        print(make.__name__, array.dtype, len(graphs), result.dtype)
