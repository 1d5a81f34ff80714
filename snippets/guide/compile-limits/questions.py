import numpy as np
import torch

for call in (
    np.ndim, lambda a: a.ndim, np.size, lambda a: a.size,
    lambda a: np.allclose(a, 1), lambda a: np.isclose(a, 1).all(),
    lambda a: a.ravel("F"), lambda a: a.T.ravel(),
):
    try:
        compiled = torch.compile(call, backend="eager", fullgraph=True)
        print(compiled(np.ones((2, 2))))
    except torch._dynamo.exc.Unsupported as error:
        message = str(error).splitlines()[0].split(" when")[0]
        print(type(error).__name__, "|", message)
