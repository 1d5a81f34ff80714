import numpy as np

"%.2f" % np.array([0.98765])
