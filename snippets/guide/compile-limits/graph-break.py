import numpy as np
import torch


def backend(graph_module, inputs):
    print("graph:", *graph_module.graph.nodes)
    return graph_module.forward


@torch.compile(backend=backend)
def curve(x):
    return 2 * np.interp(np.sin(x), [0.0, 1.0], [5.0, 7.0])


print(curve(np.zeros(3)))
