import { render } from 'preact';

render(<h1>Lede</h1>, document.getElementById('app')!);
