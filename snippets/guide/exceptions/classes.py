import numpy as np
import torch

mistakes = ["x.reshape(4, 4)", "x + x[:, :2]", "x @ x", "bool(x)",
            "x.item()", "float(x)", "x.sum(5)", "x[9]", "x[0, 0, 0]",
            "len(x.sum())", "x.shapes"]
for mistake in mistakes:
    row = [mistake]
    for x in np.ones((2, 3)), torch.ones(2, 3):
        try:
            eval(mistake)
        except Exception as error:
            row.append(type(error).__name__)
    print("{:16} {:15} {}".format(*row))
