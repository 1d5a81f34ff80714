import logging
import numpy as np
import torch

logging.disable()  # torch's own note about the shapes
for function in (
    lambda a: a == a[:2], lambda a: a != a[:2],
    lambda a: a ** np.array([-1]),
):
    compiled = torch.compile(function, backend="eager", fullgraph=True)
    try:
        function(np.arange(1, 4))
    except ValueError as error:
        print(error)
    print(compiled(np.arange(1, 4)))
